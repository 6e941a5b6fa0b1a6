// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stick_export.h"

namespace puas {

StickExport::StickExport(StickCarrier &carrier, QObject *parent) : QObject(parent), m_carrier(carrier)
{
    constexpr int second = 1'000;
    m_lookTimer.setInterval(second);
    connect(&m_lookTimer, &QTimer::timeout, this, &StickExport::look);
    connect(&m_carrier, &StickCarrier::writing, this, [this](int percent) { show(Writing, percent); });
    connect(&m_carrier, &StickCarrier::checking, this,
            [this](int percent) { show(Checking, percent); });
    connect(&m_carrier, &StickCarrier::arrived, this, [this](qint64 events) {
        m_events = events;
        show(SafeToRemove);
        m_carrier.askHistory();
    });
    connect(&m_carrier, &StickCarrier::broke, this, [this](const Error &why) {
        m_reason = errorName(why.code);
        show(Failed);
    });
    connect(&m_carrier, &StickCarrier::history, this,
            [this](const QVariantList &exports, qint64 receiptAt) {
                m_history = exports;
                m_receiptAt = receiptAt;
                emit changed();
            });
}

void StickExport::open()
{
    m_carrier.askHistory();
    again();
}

void StickExport::close()
{
    m_lookTimer.stop();
}

void StickExport::again()
{
    if (m_state == Writing || m_state == Checking)
        return;
    show(NoStick);
    look();
}

void StickExport::look()
{
    const QString stick = m_carrier.stick();
    if (stick.isEmpty()) {
        m_lookTimer.start();
        return;
    }
    m_lookTimer.stop();
    show(Writing);
    m_carrier.carry(stick);
}

void StickExport::show(State state, int percent)
{
    m_state = state;
    m_percent = percent;
    emit changed();
}

} // namespace puas
