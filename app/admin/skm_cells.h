// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/cell_delegate.h"

#include <QWidget>

namespace puas {

/// A text with a chip after it (BesideChipRole), below it where the cell is narrow.
class ChipAfterDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

/// A survey's four answers as a bar of tints (SurveyAnswersRole).
class SurveyAnswersDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

/// An element's NRR on the column's scale (NrrMarkRole).
class NrrDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

/// The four answers of the survey: the level's glyph, the tint, the number.
class SurveyLegend : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsWidth() const;
};

/// The letter of the index in a frame.
class MutuBadge : public QWidget
{
    Q_OBJECT

public:
    explicit MutuBadge(QWidget *parent = nullptr);
    void setMutu(QChar mutu);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QChar m_mutu;
};

} // namespace puas
