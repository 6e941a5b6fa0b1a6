// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace puas {

class OfficeSession;

/// What is kept of an officer beside figures, for who registers officers; nobody else sees it:
/// name and photo are changed here, and the PIN for kiosks.
class OfficerKeeping : public QWidget
{
    Q_OBJECT

public:
    explicit OfficerKeeping(OfficeSession &session, QWidget *parent = nullptr);

    void show(const QString &nip);

signals:
    /// Something was changed; \a undo, where there is one, puts back what was there.
    void undoOffered(const QString &text, const std::function<void()> &undo);

private:
    void edit();
    void changePin();

    OfficeSession &m_session;
    QString m_nip;
    QLabel *m_pin;
};

} // namespace puas
