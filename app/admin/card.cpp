// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/card.h"

#include "app/admin/theme.h"
#include "app/report/answer_words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace puas {

namespace {

constexpr int topMargin = 16;
constexpr int legendSquare = 10;
constexpr int answerPartCount = 5;
constexpr int middleAnswer = 2;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent), m_title(makeText({}, "section", this)), m_caption(makeText({}, "caption", this)),
      m_layout(new QVBoxLayout(this)), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("card", QStringLiteral("plain"));
    m_head->addWidget(m_title, 0, Qt::AlignBaseline);
    m_head->addWidget(m_caption, 1, Qt::AlignBaseline);
    m_caption->setWordWrap(true);
    m_title->hide();
    m_caption->hide();
    m_layout->addLayout(m_head);
    m_layout->addLayout(m_body, 1);
    connect(&theme(), &Theme::changed, this, &Card::followTheme);
    followTheme();
}

void Card::setTitle(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_caption->setText(caption);
    m_caption->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setSideMargin(int pixels)
{
    m_side = pixels;
    followTheme();
}

void Card::followTheme()
{
    m_layout->setContentsMargins(theme().px(m_side), theme().px(topMargin), theme().px(m_side), theme().px(topMargin));
    m_layout->setSpacing(theme().px(8));
    m_head->setSpacing(theme().px(8));
    // A table's own cells start further in: the title keeps the card's usual line.
    const int inset = m_side < 20 ? theme().px(20 - m_side) : 0;
    m_head->setContentsMargins(inset, 0, inset, 0);
}

CardRow::CardRow(int wideFrom, QWidget *parent)
    : QWidget(parent), m_wideFrom(wideFrom), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    connect(&theme(), &Theme::changed, this, &CardRow::turn);
}

void CardRow::add(QWidget *card, int stretch, Qt::Alignment alignment)
{
    m_layout->addWidget(card, stretch, alignment);
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

bool CardRow::event(QEvent *event)
{
    // Below each other needs more height: the page has to learn of it.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::event(event);
}

void CardRow::turn()
{
    const bool wide = width() >= m_wideFrom * theme().style().textScale;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

QLabel *makeText(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QLabel *makeChip(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("chip", QLatin1String(kind));
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

void setChip(QLabel *chip, const QString &text, const char *kind)
{
    chip->setText(text);
    chip->setProperty("chip", QLatin1String(kind));
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

QFrame *makeRule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", QStringLiteral("rule"));
    line->setFixedHeight(1);
    return line;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            // It may be the button whose click led here.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

AnswerLegend::AnswerLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void AnswerLegend::setWithMiddle(bool with)
{
    m_withMiddle = with;
    updateGeometry();
    update();
}

QList<std::pair<int, QRect>> AnswerLegend::places(int width) const
{
    const QFontMetrics metrics(theme().font(13));
    const int line = metrics.height() + 2;
    QList<std::pair<int, QRect>> result;
    int x = 0;
    int y = 0;
    for (int part = 0; part < answerPartCount; ++part) {
        if (part == middleAnswer && !m_withMiddle)
            continue;
        const int needed = theme().px(legendSquare + 5) + metrics.horizontalAdvance(answerName(part)) + 2;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        result.emplaceBack(part, QRect(x, y, needed, line));
        x += needed + theme().px(16);
    }
    return result;
}

QSize AnswerLegend::sizeHint() const
{
    return {places(QWIDGETSIZE_MAX).back().second.right() + 2, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize AnswerLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &[part, place] : places(QWIDGETSIZE_MAX))
        widest = std::max(widest, place.width());
    return {widest, heightForWidth(QWIDGETSIZE_MAX)};
}

int AnswerLegend::heightForWidth(int width) const
{
    return places(width).back().second.bottom() + 1;
}

void AnswerLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(13));
    painter.setPen(theme().colours().inkSoft);
    const int square = theme().px(legendSquare);
    for (const auto &[part, place] : places(width())) {
        painter.fillRect(QRect(place.left(), place.center().y() - square / 2 + 1, square, square), answerColour(part, theme().colours()));
        painter.drawText(place.adjusted(square + theme().px(5), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, answerName(part));
    }
}

ScaleFigure::ScaleFigure(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ScaleFigure::setMark(std::optional<ShareMark> mark, double threshold)
{
    m_mark = std::move(mark);
    m_threshold = threshold;
    update();
}

QSize ScaleFigure::sizeHint() const
{
    return {theme().px(260), theme().px(52)};
}

QSize ScaleFigure::minimumSizeHint() const
{
    return {theme().px(150), theme().px(52)};
}

void ScaleFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = theme().colours();
    const double s = theme().style().textScale;
    const double low = m_mark && m_mark->low < 60 ? (m_mark->low < 40 ? 0 : 40) : 60;
    const ShareScale scale{low, 100, low < 40 ? 20.0 : 10.0, {m_threshold}};
    const QRectF line(14 * s, 0, width() - 28 * s, 30 * s);
    const double y = line.center().y();
    painter.fillRect(QRectF(line.left(), y, line.width(), 1), c.rule);
    for (double at = scale.low; at <= scale.high; at += scale.step)
        painter.fillRect(QRectF(scale.position(line, at), y - 3 * s, 1, 6 * s + 1), c.rule);
    if (m_mark && m_mark->side != Side::TooFew) {
        const double left = scale.position(line, m_mark->low);
        const double right = scale.position(line, m_mark->high);
        QColor soft = c.primary;
        soft.setAlphaF(0.18f);
        painter.fillRect(QRectF(left, y - 5 * s, right - left, 10 * s), soft);
    }
    painter.fillRect(QRectF(std::round(scale.position(line, m_threshold)) - 1, y - 13 * s, 2, 20 * s), c.ink);
    if (m_mark)
        drawShare(painter, line, scale, *m_mark, theme().style());
    painter.setFont(theme().font(13));
    drawScaleNumbers(painter, QRectF(line.left(), 30 * s, line.width(), 20 * s), scale, theme().style());
}

PartBar::PartBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartBar::setPart(double part)
{
    m_part = part;
    update();
}

QSize PartBar::sizeHint() const
{
    return {theme().px(120), theme().px(6)};
}

void PartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().sunk);
    painter.fillRect(QRectF(0, 0, width() * m_part, height()), theme().colours().primary);
}

} // namespace puas
