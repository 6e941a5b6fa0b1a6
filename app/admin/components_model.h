// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

#include <QAbstractTableModel>

namespace puas {

/// The components of a rule beside the measure, with their weights in percent of the whole
/// allowance.
class ComponentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Key, Weight };
    static constexpr int columns = 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setComponents(std::vector<RuleComponent> components);
    [[nodiscard]] const std::vector<RuleComponent> &components() const { return m_components; }
    /// What all weights and \a share (percent that the measure governs) are together, in
    /// percent; exact. A rule needs 100, or no component.
    [[nodiscard]] Decimal sumWith(const Decimal &share) const;
    /// Takes what is missing to 100 with \a share.
    void addComponent(const QString &key, const Decimal &share);
    void removeComponent(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void edited();

private:
    std::vector<RuleComponent> m_components;
};

} // namespace puas
