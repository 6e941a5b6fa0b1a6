// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace puas {

/// A cell of text: one or two lines, a photo or an icon before it, or a chip around it. Base of
/// the drawn cells: it paints what all cells of a row share, the ground, the line below
/// and the focus ring.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What the text needs, so that a test can hold it against the cell.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;
};

/// The four answers as a bar.
class AnswersDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

/// A cell on the column's common scale; the threshold reads as one line over all rows, so
/// it is painted after the row's own line and over the full height.
class ScaleDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

class SparklineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

/// The part of a scale's cell or header in which its marks stand.
[[nodiscard]] QRectF scaleArea(const QRectF &cell);

} // namespace puas
