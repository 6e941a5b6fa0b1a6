// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/table_header.h"
#include "app/admin/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace puas {

namespace {

constexpr int stackedFromText = 150;
constexpr int stackedBelowWidth = 760;
constexpr int stackedRow = 72;

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
    connect(&theme(), &Theme::changed, this, &DataTable::followTheme);
}

void DataTable::setPlaces(std::vector<ColumnPlace> places)
{
    m_places = std::move(places);
    placeColumns();
}

void DataTable::setColumnWanted(int column, bool wanted)
{
    m_places[size_t(column)].wanted = wanted;
    placeColumns();
}

void DataTable::setRowHeights(int pixels)
{
    m_rowPixels = pixels;
    followTheme();
}

void DataTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    if (fits)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void DataTable::setCanStack(bool can)
{
    m_canStack = can;
    placeColumns();
}

int DataTable::photoSize() const
{
    return theme().px(m_rowPixels >= 44 || m_stacked ? 32 : 24);
}

int DataTable::rowHeightNow() const
{
    return theme().px(m_stacked ? stackedRow : m_rowPixels);
}

int DataTable::contentHeight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return horizontalHeader()->sizeHint().height() + rows * rowHeightNow() + 1;
}

QSize DataTable::sizeHint() const
{
    // A table that scrolls by itself, such as a chart's twin, asks for no more than the chart.
    return {theme().px(400), m_fitsRows ? contentHeight() : minimumSizeHint().height()};
}

QSize DataTable::minimumSizeHint() const
{
    if (m_fitsRows)
        return {theme().px(120), contentHeight()};
    const int fewRows = horizontalHeader()->sizeHint().height() + 3 * rowHeightNow();
    return {theme().px(120), std::min(contentHeight(), fewRows)};
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::followTheme);
    followTheme();
}

void DataTable::followTheme()
{
    placeColumns();
    verticalHeader()->setDefaultSectionSize(rowHeightNow());
    verticalHeader()->setMinimumSectionSize(1);
    updateGeometry();
    viewport()->update();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void DataTable::placeColumns()
{
    if (!model() || m_places.empty())
        return;
    const int room = viewport()->width();
    const bool stacked = m_canStack
        && (theme().textPercent() >= stackedFromText || room < stackedBelowWidth * theme().style().textScale);
    const int columns = std::min(model()->columnCount(), int(m_places.size()));
    const auto *header = qobject_cast<const TableHeader *>(horizontalHeader());
    std::vector<bool> shown(size_t(columns), true);
    std::vector<int> smallest(size_t(columns), 0);
    int needed = 0;
    for (int i = 0; i < columns; ++i) {
        shown[size_t(i)] = m_places[size_t(i)].wanted && (!stacked || m_places[size_t(i)].stacked);
        smallest[size_t(i)] = std::max(theme().px(m_places[size_t(i)].width), header->neededWidth(i));
        needed += shown[size_t(i)] ? smallest[size_t(i)] : 0;
    }
    while (needed > room) {
        int dropped = -1;
        for (int i = 0; i < columns; ++i)
            if (shown[size_t(i)] && m_places[size_t(i)].dropOrder > 0
                && (dropped < 0 || m_places[size_t(i)].dropOrder > m_places[size_t(dropped)].dropOrder))
                dropped = i;
        if (dropped < 0)
            break;
        shown[size_t(dropped)] = false;
        needed -= smallest[size_t(dropped)];
    }
    int stretches = 0;
    for (int i = 0; i < columns; ++i)
        stretches += shown[size_t(i)] ? m_places[size_t(i)].stretch : 0;
    const int left = std::max(0, room - needed);
    for (int i = 0; i < columns; ++i) {
        const ColumnPlace &place = m_places[size_t(i)];
        setColumnHidden(i, !shown[size_t(i)]);
        if (shown[size_t(i)])
            setColumnWidth(i, smallest[size_t(i)] + (stretches ? left * place.stretch / stretches : 0));
    }
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    verticalHeader()->setDefaultSectionSize(rowHeightNow());
    updateGeometry();
}

QString DataTable::rowsAsText(bool selectedOnly) const
{
    QStringList lines;
    QStringList head;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            head << model()->headerData(column, Qt::Horizontal).toString();
    lines << head.join(u'\t');
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells << model()->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DataTable::sortByCurrentColumn()
{
    if (!isSortingEnabled() || !currentIndex().isValid())
        return;
    const int column = currentIndex().column();
    const bool again = horizontalHeader()->sortIndicatorSection() == column;
    const bool descending = horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    sortByColumn(column, again && descending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (event->key() == Qt::Key_S && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        sortByCurrentColumn();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::copyRows()
{
    QApplication::clipboard()->setText(rowsAsText(selectionModel()->hasSelection()));
}

/// By the pointer, the menu key or Shift+F10.
void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    connect(menu.addAction(tr("Copy rows")), &QAction::triggered, this, &DataTable::copyRows);
    if (m_hasOrigin)
        connect(menu.addAction(tr("Origin…")), &QAction::triggered, this,
                [this, index] { emit originWanted(index); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace puas
