// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/closing/closing.h"

#include <functional>

namespace puas {

/// How far one step on the way to an approved period is.
struct ClosingStep {
    enum class State { Done, Blocked, Open };
    QString title;
    QString line;
    State state = State::Open;
};

/// The steps of a period in their order. \a nameOf gives a person's name for a login, \a zone is
/// the office's.
[[nodiscard]] std::vector<ClosingStep> closingSteps(const Closing &closing,
                                                    const std::function<QString(const QString &)> &nameOf,
                                                    const QTimeZone &zone);

/// Those steps below each other: a tick, a triangle, or the step's number.
class ClosingStepsCard : public Card
{
    Q_OBJECT

public:
    explicit ClosingStepsCard(QWidget *parent = nullptr);

    void setSteps(const std::vector<ClosingStep> &steps);

private:
    QVBoxLayout *m_steps;
};

} // namespace puas
