// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace puas {

/// How a column of a DataTable takes its place. Pixels at 100 percent.
struct ColumnPlace {
    int width = 80;      ///< the smallest
    int stretch = 0;     ///< share of what is left
    int dropOrder = 0;   ///< where room is short the highest goes first; 0 stays
    bool stacked = true; ///< shown in a stacked table
    bool wanted = true;
};

/// A table in a card: no grid, rows with a line between, drawn cells, a head that paints
/// scales. It hides columns that do not fit by their drop order; from 150 percent text on or
/// below 860 pixels it is stacked: n and the answers move below the name.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// \a name is what assistive technology calls it.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    void setPlaces(std::vector<ColumnPlace> places);
    /// A column that has nothing to say is not shown at all.
    void setColumnWanted(int column, bool wanted);
    void setRowHeights(int pixels);
    /// As high as its rows, for short lists in a page that scrolls as a whole.
    void setFitsRows(bool fits);
    /// Whether a small table may go over to the stacked form; its model has to have
    /// StackedLineRole.
    void setCanStack(bool can);

    [[nodiscard]] const std::vector<ColumnPlace> &places() const { return m_places; }
    [[nodiscard]] bool isStacked() const { return m_stacked; }
    [[nodiscard]] int photoSize() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

    /// The shown rows as tab-separated text, the selected ones or all.
    [[nodiscard]] QString rowsAsText(bool selectedOnly) const;
    /// Whether its context menu asks for the origin of figures.
    void setHasOrigin(bool has) { m_hasOrigin = has; }

signals:
    /// Enter or double click.
    void opened(const QModelIndex &index);
    /// Somebody asks where the figures of a row come from.
    void originWanted(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void placeColumns();
    void followTheme();
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int rowHeightNow() const;
    void sortByCurrentColumn();
    void copyRows();

    std::vector<ColumnPlace> m_places;
    int m_rowPixels = 36;
    bool m_fitsRows = false;
    bool m_canStack = false;
    bool m_stacked = false;
    bool m_hasOrigin = false;
};

} // namespace puas
