// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// Whether people practise here: then every screen says so and no rating counts. Begins and
/// ends only when that is on record. UI thread.
class Training : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_on; }
    /// What is on record now.
    void set(bool on)
    {
        m_on = on;
        emit changed();
    }
    /// IT begins or ends it: asks for the record of it.
    Q_INVOKABLE void toggle() { emit asked(!m_on); }

signals:
    void changed();
    void asked(bool on);

private:
    bool m_on = false;
};

} // namespace puas
