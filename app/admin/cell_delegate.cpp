// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_delegate.h"

#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/icon.h"
#include "app/admin/sparkline.h"
#include "app/admin/theme.h"

#include <QPainter>

namespace puas {

namespace {

constexpr int padding = 8;
constexpr int iconSize = 16;
constexpr int answersHeight = 12;
constexpr int summaryWidth = 80;

const DataTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const DataTable *>(option.widget);
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

QColor toneColour(CellTone tone)
{
    const Colours &c = theme().colours();
    switch (tone) {
    case CellTone::Ink: return c.ink;
    case CellTone::Soft: return c.inkSoft;
    case CellTone::Below: return c.accent;
    case CellTone::Primary: return c.primary;
    }
    return c.ink;
}

/// Everything a text cell is laid out from.
struct TextCell {
    QString text;
    QString second;
    QString beside; ///< small print after the text on the same line
    QString icon;
    QString chip;
    Qt::Alignment alignment;
    CellTone tone = CellTone::Ink;
    QFont font;
    QFont secondFont;
    bool hasPhoto = false;
    bool hasBar = false; ///< the answers, below the second line of a stacked table
};

TextCell textCell(const QModelIndex &index, bool stacked)
{
    TextCell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.second = index.data(SecondLineRole).toString();
    const QString stackedLine = index.data(StackedLineRole).toString();
    if (stacked && !stackedLine.isEmpty()) {
        cell.second = stackedLine;
        cell.hasBar = true;
    }
    cell.beside = index.data(BesideRole).toString();
    cell.icon = index.data(IconRole).toString();
    cell.chip = index.data(ChipRole).toString();
    cell.alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    cell.tone = index.data(ToneRole).value<CellTone>();
    cell.font = theme().font(cell.chip.isEmpty() ? 15 : 13,
                             index.data(StrongRole).toBool() ? QFont::Bold : QFont::Normal);
    cell.secondFont = theme().font(13);
    if (index.data(MonoRole).toBool()) {
        cell.font = theme().font(13);
        cell.font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    }
    cell.hasPhoto = index.data(PhotoRole).isValid();
    return cell;
}

int photoSize(const DataTable *table)
{
    return table ? table->photoSize() : theme().px(32);
}

void paintChip(QPainter &painter, const QRect &area, const TextCell &cell)
{
    const Colours &c = theme().colours();
    const Tone plain{c.inkSoft, c.card, c.control};
    const Tone tone = cell.chip == QLatin1String("done")    ? c.done
        : cell.chip == QLatin1String("error")               ? c.error
        : cell.chip == QLatin1String("warning")             ? c.warning
        : cell.chip == QLatin1String("primary")             ? Tone{c.primary, c.card, c.primary}
                                                            : plain;
    const int width = QFontMetrics(cell.font).horizontalAdvance(cell.text) + theme().px(14);
    const int height = theme().px(22);
    const QRectF chip(area.left() + 0.5, area.center().y() - height / 2 + 0.5, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.border);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(chip, 5, 5);
    painter.setPen(tone.ink);
    painter.setFont(cell.font);
    painter.drawText(chip, Qt::AlignCenter, cell.text);
}

void paintLines(QPainter &painter, const QRect &area, const TextCell &cell, const AnswerParts &parts)
{
    const QFontMetrics first(cell.font);
    const QFontMetrics second(cell.secondFont);
    const Qt::Alignment side = cell.alignment & Qt::AlignHorizontal_Mask;
    const int barHeight = cell.hasBar ? theme().px(answersHeight * 0.7) + theme().px(4) : 0;
    const int height = first.height() + (cell.second.isEmpty() ? 0 : second.height()) + barHeight;
    int y = area.center().y() - height / 2 + 1;
    painter.setFont(cell.font);
    painter.setPen(toneColour(cell.tone));
    painter.drawText(QRect(area.left(), y, area.width(), first.height()), int(side) | Qt::AlignVCenter,
                     first.elidedText(cell.text, Qt::ElideRight, area.width()));
    if (!cell.beside.isEmpty()) {
        const int used = first.horizontalAdvance(cell.text) + theme().px(8);
        painter.setFont(cell.secondFont);
        painter.setPen(theme().colours().inkSoft);
        painter.drawText(QRect(area.left() + used, y, area.width() - used, first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         second.elidedText(cell.beside, Qt::ElideRight, area.width() - used));
    }
    y += first.height();
    if (!cell.second.isEmpty()) {
        painter.setFont(cell.secondFont);
        painter.setPen(theme().colours().inkSoft);
        painter.drawText(QRect(area.left(), y, area.width(), second.height()), int(side) | Qt::AlignVCenter,
                         second.elidedText(cell.second, Qt::ElideRight, area.width()));
        y += second.height();
    }
    if (cell.hasBar)
        drawAnswers(painter,
                    QRectF(area.left(), y + theme().px(4), std::min(area.width(), theme().px(160)),
                           theme().px(answersHeight * 0.7)),
                    parts, theme().style());
}

} // namespace

QRectF scaleArea(const QRectF &cell)
{
    const double side = 16 * theme().style().textScale;
    return cell.adjusted(side, 0, -side, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const DataTable *table = tableOf(option);
    QRect cell = option.rect;
    if (index.data(PhotoRole).isValid()) {
        const int size = photoSize(table);
        const QPixmap photo = officerPixmap(index.data(PhotoRole).toByteArray(),
                                            index.data(KeyRole).toString(), size,
                                            painter->device()->devicePixelRatioF(), true);
        painter->drawPixmap(cell.left() + padding, cell.center().y() - size / 2 + 1, photo);
        cell.setLeft(cell.left() + size + theme().px(10));
    }
    paintContent(*painter, cell, index);
    painter->restore();
    paintFocus(*painter, option);
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = theme().colours();
    if (isSelected(option)) {
        painter.fillRect(option.rect, c.primarySoft);
    } else if (option.state & QStyle::State_MouseOver) {
        QColor half = c.sunk;
        half.setAlphaF(0.5f);
        painter.fillRect(option.rect, half);
    }
    // Where the rows with too few ratings begin, the line is a border.
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    const bool enoughEnds = below.isValid() && index.data(EnoughRole).toBool()
        && below.data(EnoughRole).isValid() && !below.data(EnoughRole).toBool();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     enoughEnds ? c.control : c.rule);
}

void CellDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme().colours().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void CellDelegate::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(parent());
    const TextCell text = textCell(index, table && table->isStacked());
    QRect area = cell.adjusted(padding, 0, -padding, 0);
    if (!text.icon.isEmpty()) {
        const int size = theme().px(iconSize);
        painter.drawPixmap(area.left(), area.center().y() - size / 2 + 1,
                           iconPixmap(text.icon, toneColour(text.tone), size, painter.device()->devicePixelRatioF()));
        area.setLeft(area.left() + size + theme().px(4));
    }
    if (!text.chip.isEmpty()) {
        paintChip(painter, area, text);
        return;
    }
    paintLines(painter, area, text, index.data(AnswersRole).value<AnswerParts>());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(parent());
    const TextCell cell = textCell(index, table && table->isStacked());
    const QFontMetrics first(cell.font);
    const QFontMetrics second(cell.secondFont);
    int width = std::max(first.horizontalAdvance(cell.text), second.horizontalAdvance(cell.second)) + 2 * padding;
    if (!cell.beside.isEmpty())
        width += theme().px(8) + second.horizontalAdvance(cell.beside);
    if (!cell.chip.isEmpty())
        width += theme().px(14);
    if (!cell.icon.isEmpty())
        width += theme().px(iconSize + 4);
    if (cell.hasPhoto)
        width += photoSize(table) + theme().px(10);
    if (index.data(SummaryRole).toBool())
        width = std::min(width, theme().px(summaryWidth));
    const int height = first.height() + (cell.second.isEmpty() ? 0 : second.height())
        + (cell.hasBar ? theme().px(answersHeight) : 0);
    return {width, height + 2};
}

void AnswersDelegate::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QVariant answers = index.data(AnswersRole);
    if (!answers.isValid()) {
        CellDelegate::paintContent(painter, cell, index);
        return;
    }
    const double height = answersHeight * theme().style().lineScale();
    const QRectF bar(cell.left() + padding, cell.center().y() - height / 2 + 1,
                     cell.width() - 2 * padding, height);
    drawAnswers(painter, bar, answers.value<AnswerParts>(), theme().style());
}

void ScaleDelegate::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QVariant scale = index.model()->headerData(index.column(), Qt::Horizontal, ScaleRole);
    if (!scale.isValid())
        return;
    const QRectF area = scaleArea(cell);
    const auto axis = scale.value<ShareScale>();
    if (index.data(ShareMarkRole).isValid() || index.data(ForecastRole).isValid() || !index.data(KeyRole).isNull())
        drawScaleLines(painter, area, axis, theme().style());
    const QVariant share = index.data(ShareMarkRole);
    if (share.isValid())
        drawShare(painter, area, axis, share.value<ShareMark>(), theme().style());
    const QVariant forecast = index.data(ForecastRole);
    if (forecast.isValid())
        drawForecast(painter, area, axis, forecast.value<ForecastMark>(), theme().style());
    const QVariant change = index.data(ChangeMarkRole);
    if (change.isValid())
        drawChange(painter, area, axis, change.value<ChangeMark>().from, change.value<ChangeMark>().to, theme().style());
    const QString words = index.data(Qt::DisplayRole).toString();
    if (share.isValid() || forecast.isValid() || change.isValid() || words.isEmpty())
        return;
    // Nothing to draw: the words stand in the cell, clear of the lines.
    painter.setFont(theme().font(13));
    painter.setPen(theme().colours().inkSoft);
    painter.drawText(cell.adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void SparklineDelegate::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QVariant value = index.data(SparklineRole);
    if (!value.isValid())
        return;
    const auto line = value.value<Sparkline>();
    const double height = 22 * theme().style().textScale;
    const QRectF area(cell.left() + padding, cell.center().y() - height / 2, cell.width() - 2 * padding, height);
    drawSparkline(painter, area, line.shares, line.threshold, line.last, theme().style());
}

} // namespace puas
