// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/closed_kiosk.h"

#include "kiosk/journal_sink.h"

namespace puas {
namespace {

class NoSink : public RatingSink
{
public:
    void keep(const RatingDraft &) override { emit lost(QString()); }
    void add(const AdditionDraft &) override { emit lost(QString()); }
};

class NoCarrier : public StickCarrier
{
public:
    [[nodiscard]] QString stick() const override { return {}; }
    void carry(const QString &) override {}
    void offer(const QString &) override {}
    void askHistory() override {}
};

qint64 standingClock()
{
    return 0; // nothing is counted down while the kiosk is closed
}

} // namespace

ClosedKiosk::ClosedKiosk(const Error &why, const QString &language)
    : m_sink(std::make_unique<NoSink>()), m_carrier(std::make_unique<NoCarrier>()),
      m_kiosk(*m_sink, *m_carrier, VisitSession::Limits(), standingClock, language),
      m_languageSwitch(m_engine)
{
    m_kiosk.visit()->fault(faultCode(why.code));
}

ClosedKiosk::~ClosedKiosk() = default;

QQuickWindow *ClosedKiosk::load(Panel panel)
{
    return loadKioskWindow(
        m_engine, m_languageSwitch, m_kiosk, [](const QString &) { return QByteArray(); }, panel);
}

} // namespace puas
