// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace puas {

/// The head of a DataTable: labels on the card with a line in the control colour below, the
/// sorted one in ink with a small triangle, and the numbers of a scale above its column.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Pixels that the words of a section need, the shorter ones where it has any; 0 where it
    /// paints a scale.
    [[nodiscard]] int neededWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString labelFor(int section, int width, const QFont &font) const;
    [[nodiscard]] bool isSorted(int section) const;
};

} // namespace puas
