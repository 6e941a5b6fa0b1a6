// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace puas {

class DataTable;

/// The last line below a table: a line in the control colour above, figures in bold under
/// their columns.
class TotalRow : public QWidget
{
    Q_OBJECT

public:
    explicit TotalRow(DataTable *table, QWidget *parent = nullptr);

    /// Column -> text.
    void setTexts(QMap<int, QString> texts);
    [[nodiscard]] const QMap<int, QString> &texts() const { return m_texts; }
    [[nodiscard]] const DataTable *table() const { return m_table; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataTable *m_table;
    QMap<int, QString> m_texts;
};

} // namespace puas
