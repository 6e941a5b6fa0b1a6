// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/stick_watch.h"

#include <QWidget>

class QComboBox;

namespace puas {

/// Where something is to be written: a stick that is plugged in, or a folder. A stick that is
/// put in while it is shown is offered by itself.
class StickField : public QWidget
{
    Q_OBJECT

public:
    explicit StickField(QWidget *parent = nullptr);

    /// The chosen root; empty: there is none.
    [[nodiscard]] QString path() const;

private:
    void offer();
    void choose();

    StickWatch m_watch;
    QComboBox *m_sticks;
    QString m_folder; ///< chosen by hand
};

} // namespace puas
