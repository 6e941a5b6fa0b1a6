// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/intake/import_bundle.h"

namespace puas {

/// One bundle's outcome: the reason in plain words, a picture where it helps, what to do, the
/// facts.
class BundleDetail : public Card
{
    Q_OBJECT

public:
    explicit BundleDetail(QWidget *parent = nullptr);

    /// \a onStick: the bundle lies on a stick, which can carry a request to the kiosk.
    void show(const BundleOutcome &outcome, bool onStick);

signals:
    /// The kiosk is to send again what the office lacks.
    void askedAgain(const QString &kiosk);

private:
    void addSteps(const QStringList &steps);
    void addFacts(const BundleOutcome &outcome);

    QLabel *m_chip;
};

/// The numbers of a kiosk as a line: what the office has, what is missing, what the stick
/// brings. For a fork the line parts; for a rollback it ends early.
class SequencePicture : public QWidget
{
    Q_OBJECT

public:
    explicit SequencePicture(const BundleOutcome &outcome, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGap(QPainter &painter) const;
    void paintFork(QPainter &painter) const;
    void paintRollback(QPainter &painter) const;

    BundleOutcome m_outcome;
};

} // namespace puas
