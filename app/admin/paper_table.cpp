// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/paper_table.h"

#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/sparkline.h"
#include "app/admin/total_row.h"
#include "app/report/eye_format.h"
#include "app/report/print_marks.h"

#include <algorithm>

namespace puas {

namespace {

using PaperMark = std::function<void(QPainter &painter, const QRectF &place)>;

constexpr double markMargin = 14; // pixels, where a whisker may run past the scale
constexpr double answersThickness = 10;
constexpr double pixelOnPaper = 7.5; // see drawInPixels()

/// The columns that have something to say, also those that the window has no room for.
std::vector<int> columnsOnPaper(const DataTable &table)
{
    std::vector<int> columns;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (size_t(column) >= table.places().size() || table.places()[size_t(column)].wanted)
            columns.push_back(column);
    return columns;
}

ColumnPlace placeOf(const DataTable &table, int column)
{
    return size_t(column) < table.places().size() ? table.places()[size_t(column)]
                                                  : ColumnPlace{.stretch = 1};
}

/// Their widths on a page of \a width: what is left goes to those that stretch.
std::vector<double> widthsOnPaper(const DataTable &table, const std::vector<int> &columns, double width)
{
    double needed = 0;
    double stretches = 0;
    for (const int column : columns) {
        needed += placeOf(table, column).width * pixelOnPaper;
        stretches += placeOf(table, column).stretch;
    }
    const double shrink = std::min(1.0, width / needed);
    const double left = std::max(0.0, width - needed);
    std::vector<double> widths;
    for (const int column : columns) {
        const ColumnPlace place = placeOf(table, column);
        const double share = stretches > 0 ? place.stretch / stretches : 1.0 / double(columns.size());
        widths.push_back(place.width * pixelOnPaper * shrink + left * share);
    }
    return widths;
}

Qt::Alignment alignmentOf(const QVariant &value)
{
    const Qt::Alignment all = Qt::Alignment(value.toInt()) & Qt::AlignHorizontal_Mask;
    return all ? all : Qt::AlignLeft;
}

PaperMark scaleNumbers(const ShareScale &scale)
{
    return [scale](QPainter &painter, const QRectF &place) {
        drawInPixels(painter, place, [&](const QRectF &area) {
            painter.setFont(printStyle().font(12));
            drawScaleNumbers(painter, area.adjusted(markMargin, 0, -markMargin, 0), scale,
                             printStyle());
        });
    };
}

PaperMark scaleMark(const QModelIndex &index, const ShareScale &scale)
{
    const QVariant share = index.data(ShareMarkRole);
    const QVariant forecast = index.data(ForecastRole);
    const QVariant change = index.data(ChangeMarkRole);
    return [=](QPainter &painter, const QRectF &place) {
        drawInPixels(painter, place, [&](const QRectF &all) {
            const QRectF area = all.adjusted(markMargin, 0, -markMargin, 0);
            drawScaleLines(painter, area, scale, printStyle());
            if (share.isValid())
                drawShare(painter, area, scale, share.value<ShareMark>(), printStyle());
            if (forecast.isValid())
                drawForecast(painter, area, scale, forecast.value<ForecastMark>(), printStyle());
            if (change.isValid())
                drawChange(painter, area, scale, change.value<ChangeMark>().from,
                           change.value<ChangeMark>().to, printStyle());
        });
    };
}

PaperMark sparklineMark(const Sparkline &line)
{
    return [line](QPainter &painter, const QRectF &place) {
        drawInPixels(painter, place, [&](const QRectF &area) {
            drawSparkline(painter, area.adjusted(0, 4, 0, -4), line.shares, line.threshold, line.last,
                          printStyle());
        });
    };
}

/// The bar stands where the first line of text would.
PaperMark answersMark(const AnswerParts &parts)
{
    return [parts](QPainter &painter, const QRectF &place) {
        drawInPixels(painter, place, [&](const QRectF &area) {
            drawAnswers(painter, {area.left(), area.top() + 8, area.width(), answersThickness}, parts,
                        printStyle());
        });
    };
}

/// "4 · 21 · 80 · 213": on paper nothing is behind a bar.
QString countsOf(const AnswerParts &parts)
{
    QStringList counts;
    for (size_t i = 0; i < parts.counts.size(); ++i)
        if (i != parts.counts.size() / 2 || parts.counts[i] > 0)
            counts << EyeFormat().count(parts.counts[i]);
    return counts.join(QStringLiteral(" · "));
}

PageCell cellOnPaper(const QModelIndex &index)
{
    PageCell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const QVariant scale = index.model()->headerData(index.column(), Qt::Horizontal, ScaleRole);
    if (scale.isValid() && cell.text.isEmpty()) {
        cell.mark = scaleMark(index, scale.value<ShareScale>());
        return cell;
    }
    if (const QVariant line = index.data(SparklineRole); line.isValid()) {
        cell.mark = sparklineMark(line.value<Sparkline>());
        return cell;
    }
    const bool drawnOnly = cell.text.isEmpty();
    if (const QVariant answers = index.data(AnswersRole); answers.isValid() && drawnOnly) {
        cell.mark = answersMark(answers.value<AnswerParts>());
        cell.second = countsOf(answers.value<AnswerParts>());
        return cell;
    }
    QStringList further{index.data(BesideRole).toString(), index.data(SecondLineRole).toString()};
    further.removeAll(QString());
    cell.second = further.join(QStringLiteral(" · "));
    cell.strong = index.data(StrongRole).toBool();
    return cell;
}

} // namespace

int neededOnPaper(const DataTable &table)
{
    int needed = 0;
    for (const int column : columnsOnPaper(table))
        needed += placeOf(table, column).width;
    return needed;
}

PageTable tableOnPaper(const DataTable &table, const TotalRow *total, double width)
{
    const QAbstractItemModel &model = *table.model();
    const std::vector<int> columns = columnsOnPaper(table);
    const std::vector<double> widths = widthsOnPaper(table, columns, width);
    std::vector<PageColumn> onPaper;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto head = [&](int role) { return model.headerData(columns[i], Qt::Horizontal, role); };
        const QVariant scale = head(ScaleRole);
        onPaper.push_back({head(Qt::DisplayRole).toString(), widths[i],
                           alignmentOf(head(Qt::TextAlignmentRole)),
                           scale.isValid() ? scaleNumbers(scale.value<ShareScale>()) : PaperMark()});
    }
    PageTable page(std::move(onPaper));
    for (int row = 0; row < model.rowCount(); ++row) {
        PageCells cells;
        for (const int column : columns)
            cells.push_back(cellOnPaper(model.index(row, column)));
        page.addRow(std::move(cells));
    }
    if (total && !total->texts().isEmpty()) {
        PageCells cells;
        for (const int column : columns)
            cells.push_back({total->texts().value(column), {}, true, {}});
        page.addTotal(std::move(cells));
    }
    return page;
}

} // namespace puas
