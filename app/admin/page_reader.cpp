// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/page_reader.h"

#include "app/admin/data_table.h"
#include "app/admin/figure_strip.h"
#include "app/admin/paper_table.h"
#include "app/admin/total_row.h"
#include "app/admin/twin_card.h"
#include "app/report/answer_words.h"
#include "app/report/chart.h"
#include "app/report/page_blocks.h"
#include "app/report/print_marks.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocumentFragment>

#include <algorithm>
#include <map>

namespace puas {

namespace {

constexpr double pixelsOnPaper = 7.5; // see drawInPixels()
constexpr double betweenBlocks = 1.2 * millimetre;
constexpr double beforeSection = 5 * millimetre;

QString plainTextOf(const QLabel &label)
{
    const bool isRich = label.textFormat() == Qt::RichText;
    return (isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text())
        .trimmed();
}

bool isHeading(const QString &role)
{
    return role == QLatin1String("section");
}

/// Numbers of steps go with the words beside them.
bool leadsAHeading(const QString &role)
{
    return role == QLatin1String("stepSign") || role == QLatin1String("step");
}

TextStyle styleOf(const QString &role)
{
    static const QStringList figures{QStringLiteral("keyFigure"), QStringLiteral("keyFigureBelow"),
                                     QStringLiteral("figure"), QStringLiteral("figurePrimary"),
                                     QStringLiteral("keyUnit")};
    static const QStringList notes{QStringLiteral("fine"), QStringLiteral("caption"),
                                   QStringLiteral("chip"), QStringLiteral("mono")};
    if (isHeading(role))
        return print::section;
    if (figures.contains(role))
        return TextStyle{16 * point, 21 * point, QFont::Bold};
    if (notes.contains(role))
        return print::note.soft();
    const bool isStrong = role == QLatin1String("strong") || role == QLatin1String("label")
                          || role.endsWith(QLatin1String("Title"));
    return isStrong ? print::table.strong() : print::table;
}

QString valueOf(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return spin->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    return {};
}

bool isField(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->echoMode() == QLineEdit::Normal
               && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
               && !qobject_cast<const QComboBox *>(widget.parentWidget());
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// What belongs to the table below it, if anything.
const TotalRow *totalOf(const DataTable &table)
{
    for (const auto *total : table.window()->findChildren<TotalRow *>())
        if (total->table() == &table && !total->isHidden())
            return total;
    return nullptr;
}

std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i)
        items.push_back(layout.itemAt(i));
    return items;
}

} // namespace

std::optional<FieldWords> fieldWords(const QWidget &widget)
{
    if (!isField(widget))
        return std::nullopt;
    return FieldWords{widget.accessibleName(), valueOf(widget)};
}

void PageReader::read(const QWidget &widget)
{
    if (widget.layout())
        readLayout(*widget.layout());
}

void PageReader::readLayout(const QLayout &layout)
{
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    if (box
        && (box->direction() == QBoxLayout::TopToBottom
            || box->direction() == QBoxLayout::BottomToTop)) {
        for (QLayoutItem *item : itemsOf(layout))
            readBeside({item});
        return;
    }
    if (box)
        return readBeside(itemsOf(layout));
    // A grid, row by row.
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    std::map<int, std::map<int, QLayoutItem *>> rows;
    for (int i = 0; i < layout.count(); ++i) {
        int row = i;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
        rows[row][column] = layout.itemAt(i);
    }
    for (const auto &[row, columns] : rows) {
        std::vector<QLayoutItem *> items;
        for (const auto &[column, item] : columns)
            items.push_back(item);
        readBeside(items);
    }
}

void PageReader::readBeside(const std::vector<QLayoutItem *> &items)
{
    Line line;
    for (QLayoutItem *item : items) {
        if (const QLayout *inner = item->layout()) {
            addLine(line);
            line.clear();
            readLayout(*inner);
            continue;
        }
        const QWidget *widget = item->widget();
        if (!widget || widget->isHidden())
            continue;
        if (const std::optional<Piece> piece = pieceOf(*widget)) {
            line.push_back(*piece);
            continue;
        }
        addLine(line);
        line.clear();
        readWidget(*widget);
    }
    addLine(line);
}

std::optional<PageReader::Piece> PageReader::pieceOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isChip = label->property("chip").isValid();
        return Piece{plainTextOf(*label),
                     isChip ? QStringLiteral("chip") : label->property("role").toString(),
                     bool(label->alignment() & Qt::AlignRight), false};
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(&widget))
        return Piece{(box->isChecked() ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + box->text(),
                     {},
                     false,
                     false};
    if (isField(widget))
        return Piece{valueOf(widget), widget.accessibleName(), false, true};
    if (qobject_cast<const QAbstractButton *>(&widget))
        return Piece{};
    return std::nullopt;
}

void PageReader::readWidget(const QWidget &widget)
{
    if (const auto *strip = qobject_cast<const FigureStrip *>(&widget))
        return readStrip(*strip);
    if (auto *chart = qobject_cast<Chart *>(
            const_cast<QWidget *>(&widget))) // drawing it changes it for that long
        return readChart(*chart);
    if (const auto *table = qobject_cast<const DataTable *>(&widget))
        return readTable(*table);
    if (qobject_cast<const AnswerLegend *>(&widget))
        return addLegend();
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        if (area->widget())
            readWidget(*area->widget());
        return;
    }
    if (const auto *stack = qobject_cast<const QStackedWidget *>(&widget)) {
        const bool holdsTwins = qobject_cast<const TwinCard *>(stack->parentWidget());
        for (int i = 0; i < stack->count(); ++i)
            if (holdsTwins || i == stack->currentIndex())
                readWidget(*stack->widget(i));
        return;
    }
    if (widget.layout())
        return read(widget);
    if (!widget.accessibleDescription().isEmpty())
        addText(widget.accessibleDescription(), QStringLiteral("soft"));
}

/// The parts beside each other, as in the window.
void PageReader::readStrip(const FigureStrip &strip)
{
    const QList<QWidget *> parts = strip.shownParts();
    if (parts.isEmpty())
        return;
    const double gap = 6 * millimetre;
    const double width = (m_width - gap * double(parts.size() - 1)) / double(parts.size());
    struct Column {
        PageFlow flow;
        std::vector<LaidPage> pages;
    };
    auto columns = std::make_shared<std::vector<Column>>(size_t(parts.size()));
    constexpr double endless = 1e6;
    double height = 0;
    for (size_t i = 0; i < columns->size(); ++i) {
        Column &column = (*columns)[i];
        PageReader(column.flow, width).read(*parts[int(i)]);
        column.pages = column.flow.pages(endless);
        for (const PlacedBlock &placed : column.pages.front())
            height = std::max(height, placed.top + placed.block->height);
    }
    PageBlock block;
    block.height = height;
    block.spaceBefore = 3 * millimetre;
    block.draw = [columns, width, gap](QPainter &painter, const QRectF &place) {
        double left = place.left();
        for (const Column &column : *columns) {
            for (const PlacedBlock &placed : column.pages.front())
                placed.block->draw(painter,
                                   {left, place.top() + placed.top, width, placed.block->height});
            left += width + gap;
        }
    };
    add(std::move(block));
}

void PageReader::readChart(Chart &chart)
{
    const QSize size = chart.sizeOnPaper(int(m_width / pixelsOnPaper));
    PageBlock block;
    block.height = size.height() * pixelsOnPaper;
    block.spaceBefore = 2 * millimetre;
    block.draw = [chart = QPointer<Chart>(&chart), size](QPainter &painter, const QRectF &place) {
        drawInPixels(painter, place, [&](const QRectF &) {
            if (chart)
                chart->drawOnPaper(painter, size);
        });
    };
    add(std::move(block));
}

void PageReader::readTable(const DataTable &table)
{
    if (!table.model() || table.model()->rowCount() == 0)
        return;
    PageRows rows = tableOnPaper(table, totalOf(table), m_width)
                        .rows(QCoreApplication::translate("PagePaper", "continued"));
    rows.head.spaceBefore = 2 * millimetre;
    m_flow.add(std::move(rows));
}

void PageReader::addLegend()
{
    constexpr double square = 3 * millimetre;
    constexpr int middle = 2;
    std::vector<std::pair<int, PageText>> names;
    for (int part = 0; part < int(AnswerParts().counts.size()); ++part)
        if (part != middle)
            names.emplace_back(part, PageText(answerName(part), print::note.soft(), m_width));
    PageBlock block;
    block.height = print::note.line;
    block.draw = [names](QPainter &painter, const QRectF &place) {
        double left = place.left();
        for (const auto &[part, name] : names) {
            painter.fillRect(QRectF(left, place.center().y() - square / 2, square, square),
                             answerColour(part, lightColours()));
            name.draw(painter, {left + square + millimetre, place.top()});
            left += square + name.width() + 6 * millimetre;
        }
    };
    add(std::move(block));
}

void PageReader::addLine(const Line &line)
{
    QString heading;
    QString words;
    QString role;
    Line shown;
    for (const Piece &piece : line)
        if (!piece.text.isEmpty())
            shown.push_back(piece);
    if (shown.empty())
        return;
    if (shown.size() == 2 && shown[1].isRight && !isHeading(shown[0].role)) {
        add(figureLinesBlock({{shown[0].text, shown[1].text, false}}, print::table,
                             {.width = m_width}));
        return;
    }
    const bool hasHeading = std::any_of(shown.begin(), shown.end(),
                                        [](const Piece &piece) { return isHeading(piece.role); });
    for (size_t i = 0; i < shown.size(); ++i) {
        const Piece &piece = shown[i];
        if (hasHeading && (isHeading(piece.role) || leadsAHeading(piece.role))) {
            heading += (heading.isEmpty() ? QString() : QStringLiteral("  ")) + piece.text;
            continue;
        }
        const bool followsItsLabel = piece.isField && i > 0 && !shown[i - 1].isField;
        const QString text = piece.isField && !followsItsLabel && !piece.role.isEmpty()
                                 ? piece.role + QStringLiteral(": ") + piece.text
                                 : piece.text;
        const QString between = followsItsLabel                          ? QStringLiteral(": ")
                                : piece.role == QLatin1String("keyUnit") ? QStringLiteral(" ")
                                                                         : QStringLiteral(" · ");
        words += words.isEmpty() ? text : between + text;
        if (role.isEmpty())
            role = piece.isField ? QStringLiteral("fine") : piece.role;
    }
    addText(heading, QStringLiteral("section"));
    addText(words, role);
}

void PageReader::addText(const QString &text, const QString &role)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    PageBlock block = textsBlock(
        {PageText(lines.replace(u'\n', QChar::LineSeparator), styleOf(role), m_width)});
    const bool heading = isHeading(role);
    block.keepWithNext = heading;
    block.spaceBefore = heading ? beforeSection : betweenBlocks;
    add(std::move(block));
}

void PageReader::add(PageBlock block)
{
    if (block.spaceBefore <= 0)
        block.spaceBefore = betweenBlocks;
    m_flow.add(std::move(block));
}

} // namespace puas
