// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure_line.h"

#include <QWidget>

class QLabel;

namespace puas {

/// Whose figure is explained: photo, name, and share and allowance at the right.
class WhyHead : public QWidget
{
    Q_OBJECT

public:
    explicit WhyHead(QWidget *parent = nullptr);

    void setOfficer(const QString &nip, const QString &name, const QByteArray &photo, const QString &where);
    void setShare(const FigureLine &share);
    void setAllowance(const FigureLine &allowance);

private:
    struct Figure {
        QLabel *label;
        QLabel *figure;
    };
    [[nodiscard]] Figure addFigure(const char *role);
    static void fill(const Figure &figure, const FigureLine &line);

    QLabel *m_photo;
    QLabel *m_name;
    QLabel *m_identity;
    Figure m_share;
    Figure m_allowance;
};

} // namespace puas
