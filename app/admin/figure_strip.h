// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"

class QGridLayout;

namespace puas {

/// One card split by rules into figures: as many beside each other as there is room for.
class FigureStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// A new part with a title; \a stretch is its share of the width, \a width the smallest.
    /// What is shown goes into the returned layout.
    QVBoxLayout *addPart(const QString &title, int stretch, int width);
    void setPartVisible(int part, bool visible);
    /// Those that are shown, from left to right.
    [[nodiscard]] QList<QWidget *> shownParts() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    struct Part {
        QWidget *widget;
        int stretch;
        int width;
        bool visible = true;
    };
    QList<Part> m_parts;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace puas
