// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/stick_export.h"

namespace puas {

StickExport::StickExport(StickCarrier &carrier, QObject *parent, std::chrono::milliseconds wordStands)
    : QObject(parent), m_carrier(carrier)
{
    m_goneTimer.setSingleShot(true);
    m_goneTimer.setInterval(wordStands);
    connect(&m_goneTimer, &QTimer::timeout, this, [this] {
        if (!m_isOpen && !isBusy())
            show(NoStick);
    });
    connect(&m_carrier, &StickCarrier::came, this, &StickExport::take);
    connect(&m_carrier, &StickCarrier::gone, &m_goneTimer, qOverload<>(&QTimer::start));
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
            [this](const QVariantList &exports, qint64 receiptAt, qint64 behindMs) {
                m_history = exports;
                m_receiptAt = receiptAt;
                m_minutesBehind = static_cast<int>(behindMs / 60'000);
                emit changed();
            });
}

void StickExport::open()
{
    m_isOpen = true;
    m_carrier.askHistory();
    again();
}

void StickExport::close()
{
    m_isOpen = false;
}

void StickExport::again()
{
    if (isBusy())
        return;
    show(NoStick);
    if (const QString stick = m_carrier.stick(); !stick.isEmpty())
        take(stick);
}

void StickExport::take(const QString &stick)
{
    if (isBusy())
        return;
    m_goneTimer.stop();
    if (!m_isOpen)
        return m_carrier.offer(stick);
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
