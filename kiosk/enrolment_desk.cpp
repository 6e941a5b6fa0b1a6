// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/enrolment_desk.h"

#include "kiosk/person_settings.h"

namespace puas {
namespace {
constexpr int lookEveryMs = 1'000;
}

EnrolmentDesk::EnrolmentDesk(KioskEnrolment enrolment, World world, QString language)
    : m_world(std::move(world)), m_enrolment(std::move(enrolment)), m_language(std::move(language))
{
    m_pool.setMaxThreadCount(1); // one after the other
    m_view.invitation = m_enrolment.invitation();
    m_view.words = m_enrolment.words();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &EnrolmentDesk::look);
    m_timer.start();
}

EnrolmentDesk::~EnrolmentDesk()
{
    m_pool.waitForDone();
}

EnrolmentDesk::State EnrolmentDesk::state() const
{
    if (m_view.invitation)
        return Waiting;
    if (!m_view.stickIn)
        return NoStick;
    return m_view.offered.size() > 1 ? Choosing : NoInvitation;
}

QString EnrolmentDesk::officeName() const
{
    return m_view.invitation ? m_view.invitation->officeName : QString();
}

QString EnrolmentDesk::kioskName() const
{
    return m_view.invitation ? m_view.invitation->kioskName : QString();
}

QStringList EnrolmentDesk::offered() const
{
    QStringList names;
    for (const Invitation &invitation : m_view.offered)
        names << invitation.kioskName;
    return names;
}

QString EnrolmentDesk::reason() const
{
    return m_view.fault ? errorName(m_view.fault->code) : QString();
}

void EnrolmentDesk::look()
{
    if (m_underWay > 0)
        return; // a slow stick is looked at once
    inTurn([this, chosen = m_chosen](KioskEnrolment &enrolment) {
        return lookAtStick(enrolment, m_world.stick(), chosen, m_world.nowMs());
    });
}

void EnrolmentDesk::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_view.offered.size()))
        return;
    m_chosen = m_view.offered[static_cast<size_t>(index)].id;
    look();
}

void EnrolmentDesk::discard()
{
    m_answered = false;
    m_chosen.clear();
    inTurn([](KioskEnrolment &enrolment) {
        EnrolmentView view;
        if (const auto discarded = enrolment.discard(); !discarded)
            view.fault = discarded.error();
        return view;
    });
}

void EnrolmentDesk::nextLanguage()
{
    const QStringList all = PersonSettings::languages();
    m_language = all.at((all.indexOf(m_language) + 1) % all.size());
    emit languageChanged();
}

void EnrolmentDesk::inTurn(std::function<EnrolmentView(KioskEnrolment &)> work)
{
    ++m_underWay;
    m_pool.start([this, work = std::move(work)] {
        const EnrolmentView view = work(m_enrolment);
        QMetaObject::invokeMethod(
            this,
            [this, view] {
                --m_underWay;
                show(view);
                emit looked();
            },
            Qt::QueuedConnection);
    });
}

void EnrolmentDesk::show(EnrolmentView view)
{
    m_answered = m_answered || view.answered;
    if (view.enrolled) {
        m_timer.stop();
        emit enrolled();
        return;
    }
    if (view == m_view)
        return;
    m_view = std::move(view);
    emit changed();
}

} // namespace puas
