// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/marks.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace puas {

/// A quiet frame with an optional title; what it shows stands in small print after the
/// title on the same line.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &caption = {});
    [[nodiscard]] QString title() const;
    /// The line of the title, for what stands at its right.
    [[nodiscard]] QHBoxLayout *head() { return m_head; }
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// For tables that bring their own inner margin.
    void setSideMargin(int pixels);

private:
    void followTheme();

    QLabel *m_title;
    QLabel *m_caption;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    int m_side = 20;
};

/// Children beside each other, or below each other where the row is narrower than
/// \a wideFrom pixels (at 100 percent text).
class CardRow : public QWidget
{
    Q_OBJECT

public:
    explicit CardRow(int wideFrom, QWidget *parent = nullptr);

    /// \a alignment: Qt::AlignTop for a card that does not grow with its neighbours.
    void add(QWidget *card, int stretch, Qt::Alignment alignment = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void turn();

    int m_wideFrom;
    QBoxLayout *m_layout;
};

[[nodiscard]] QLabel *makeText(const QString &text, const char *role, QWidget *parent = nullptr);
[[nodiscard]] QLabel *makeChip(const QString &text, const char *kind, QWidget *parent = nullptr);
void setChip(QLabel *chip, const QString &text, const char *kind);
[[nodiscard]] QFrame *makeRule(QWidget *parent = nullptr);
/// Takes the children out of a layout and deletes them.
void clearLayout(QLayout *layout);

/// The names of the answers with their fills; once on a page. On several lines where it is
/// narrow.
class AnswerLegend : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerLegend(QWidget *parent = nullptr);
    /// Only scales with an odd number of points have a middle.
    void setWithMiddle(bool with);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The parts that are named and where each stands in \a width.
    [[nodiscard]] QList<std::pair<int, QRect>> places(int width) const;

    bool m_withMiddle = false;
};

/// One share on a line with its interval, for a card.
class ScaleFigure : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleFigure(QWidget *parent = nullptr);
    void setMark(std::optional<ShareMark> mark, double threshold);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ShareMark> m_mark;
    double m_threshold = 80;
};

/// A part of a whole as a bar, for a card.
class PartBar : public QWidget
{
    Q_OBJECT

public:
    explicit PartBar(QWidget *parent = nullptr);
    void setPart(double part);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

} // namespace puas
