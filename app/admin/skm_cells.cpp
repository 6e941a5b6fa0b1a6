// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/skm_cells.h"

#include "app/admin/cell_roles.h"
#include "app/admin/icon.h"
#include "app/admin/theme.h"
#include "app/report/skm_marks.h"

#include <QPainter>

namespace puas {

namespace {

constexpr int cellPadding = 8;
constexpr int chipSide = 7;
constexpr int chipHigh = 22;
constexpr int surveyBar = 12;
constexpr int legendGlyph = 18;
constexpr int legendTint = 10;
constexpr int legendStep = 14;
constexpr int badgeSide = 40;

int chipWide(const QString &words)
{
    return QFontMetrics(theme().font(13)).horizontalAdvance(words) + 2 * theme().px(chipSide);
}

QFont elementFont(const QModelIndex &index)
{
    return theme().font(15, index.data(StrongRole).toBool() ? QFont::Bold : QFont::Normal);
}

int textWide(const QModelIndex &index)
{
    return QFontMetrics(elementFont(index)).horizontalAdvance(index.data().toString()) + 1;
}

} // namespace

QSize ChipAfterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString chip = index.data(BesideChipRole).toString();
    const int text = QFontMetrics(elementFont(index)).height();
    return {std::max(textWide(index), chip.isEmpty() ? 0 : chipWide(chip)) + 2 * cellPadding,
            text + 2 + (chip.isEmpty() ? 0 : theme().px(chipHigh - 2))};
}

void ChipAfterDelegate::paintContent(QPainter &painter, const QRect &cell,
                                     const QModelIndex &index) const
{
    const Colours &c = theme().colours();
    const QString chip = index.data(BesideChipRole).toString();
    const QRect area = cell.adjusted(cellPadding, 0, -cellPadding, 0);
    const int gap = theme().px(10);
    const bool isBelow = !chip.isEmpty() && textWide(index) + gap + chipWide(chip) > area.width();
    const int textHigh = QFontMetrics(elementFont(index)).height();
    const int high = theme().px(isBelow ? chipHigh - 3 : chipHigh);
    const int top = area.center().y() - (isBelow ? textHigh + high : textHigh) / 2 + 1;
    painter.setFont(elementFont(index));
    painter.setPen(c.ink);
    const QRect text(area.left(), top, isBelow ? area.width() : std::min(area.width(), textWide(index)),
                     textHigh);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (chip.isEmpty())
        return;
    const QRectF frame(isBelow ? area.left() + 0.5 : text.right() + gap + 0.5,
                       isBelow ? text.bottom() + 0.5 : area.center().y() - high / 2 + 0.5,
                       chipWide(chip), high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.control);
    painter.setBrush(c.card);
    painter.drawRoundedRect(frame, 5, 5);
    painter.setPen(c.inkSoft);
    painter.setFont(theme().font(13));
    painter.drawText(frame, Qt::AlignCenter, chip);
}

void SurveyAnswersDelegate::paintContent(QPainter &painter, const QRect &cell,
                                         const QModelIndex &index) const
{
    const QVariant parts = index.data(SurveyAnswersRole);
    if (!parts.isValid())
        return;
    const double height = surveyBar * theme().style().lineScale();
    drawSurveyAnswers(painter,
                      QRectF(cell.left() + cellPadding, cell.center().y() - height / 2 + 1,
                             cell.width() - 2 * cellPadding, height),
                      parts.value<SurveyParts>(), theme().style());
}

void NrrDelegate::paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const QVariant scale = index.model()->headerData(index.column(), Qt::Horizontal, ScaleRole);
    if (!scale.isValid())
        return;
    const QRectF area = scaleArea(cell);
    drawScaleLines(painter, area, scale.value<ShareScale>(), theme().style());
    const QVariant mark = index.data(NrrMarkRole);
    if (mark.isValid())
        drawNrrMark(painter, area, scale.value<ShareScale>(), mark.value<NrrMark>(), theme().style());
}

SurveyLegend::SurveyLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Answers 1 to 4, from light to dark"));
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int SurveyLegend::wordsWidth() const
{
    return QFontMetrics(theme().font(13)).horizontalAdvance(tr("answer")) + theme().px(legendStep);
}

QSize SurveyLegend::sizeHint() const
{
    const int number = QFontMetrics(theme().font(13)).horizontalAdvance(QStringLiteral("4"));
    const int one = theme().px(legendGlyph + 6 + legendTint + 6) + number + theme().px(legendStep);
    return {wordsWidth() + 4 * one, theme().px(22)};
}

void SurveyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = theme().colours();
    painter.setFont(theme().font(13));
    painter.setPen(c.inkSoft);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("answer"));
    const int glyph = theme().px(legendGlyph);
    const int tint = theme().px(legendTint);
    const int number = painter.fontMetrics().horizontalAdvance(QStringLiteral("4"));
    int x = wordsWidth();
    for (int answer = 1; answer <= 4; ++answer) {
        painter.drawPixmap(x, (height() - glyph) / 2,
                           levelPixmap(answer, c.primary, glyph, devicePixelRatioF()));
        x += glyph + theme().px(6);
        painter.fillRect(QRect(x, (height() - tint) / 2 + 1, tint, tint), c.survey[size_t(answer - 1)]);
        x += tint + theme().px(6);
        painter.drawText(QRect(x, 0, number + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(answer));
        x += number + theme().px(legendStep);
    }
}

MutuBadge::MutuBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MutuBadge::setMutu(QChar mutu)
{
    m_mutu = mutu;
    setAccessibleName(tr("Grade %1").arg(mutu));
    update();
}

QSize MutuBadge::sizeHint() const
{
    return {theme().px(badgeSide), theme().px(badgeSide)};
}

void MutuBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme().colours();
    painter.setPen(QPen(c.primary, 2));
    painter.setBrush(c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    painter.setFont(theme().font(24, QFont::Bold));
    painter.drawText(rect(), Qt::AlignCenter, QString(m_mutu));
}

} // namespace puas
