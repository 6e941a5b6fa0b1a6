// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/core/segment_faults.h"

#include <QAbstractTableModel>

namespace puas {

/// The pieces of a curve as somebody writes them: each number can be edited, and the last
/// column says where a piece leaves a gap or overlaps another.
class SegmentsModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { From, To, PaysFrom, PaysTo, Fault };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setSegments(std::vector<RuleSegment> segments);
    /// In the order of the rows.
    [[nodiscard]] const std::vector<RuleSegment> &segments() const { return m_segments; }
    [[nodiscard]] const std::vector<SegmentFault> &faults() const { return m_faults; }
    /// A piece where the first gap is, or one of width 0 at 100.
    void addSegment();
    void removeSegment(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a number from 0 to 100 with a comma or a point.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

signals:
    /// Somebody has edited, added or removed a piece.
    void edited();

private:
    void findFaults();
    [[nodiscard]] QString faultWords(int row) const;

    std::vector<RuleSegment> m_segments;
    std::vector<SegmentFault> m_faults = segmentFaults({}); ///< nothing is covered yet
};

/// "gap from 66 to 70", "overlap from 66 to 70", "ends before it begins".
[[nodiscard]] QString segmentFaultWords(const SegmentFault &fault);

} // namespace puas
