// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/enrolment_stage.h"

#include "app/bundle/stick.h"
#include "app/event/kiosk_config.h"
#include "app/seal/signed_document.h"
#include "kiosk/input_surface.h"
#include "tests/support/stored_files.h"

#include <QSignalSpy>

namespace puas::test {
namespace {

constexpr qint64 createdMs = 1'791'162'000'000;
const QString officeCode = QStringLiteral("DUKCAPIL");

InputSurface *findSurface(QQuickItem *item)
{
    if (auto *surface = qobject_cast<InputSurface *>(item))
        return surface;
    for (QQuickItem *child : item->childItems())
        if (InputSurface *found = findSurface(child))
            return found;
    return nullptr;
}

} // namespace

EnrolmentStage::EnrolmentStage(Panel panel, const QString &language)
    : m_place(m_stick.folder(stickFolderOf(officeCode)))
{
    auto enrolment = KioskEnrolment::open(folder());
    if (!enrolment)
        qFatal("No folder to enrol in.");
    m_desk = std::make_unique<EnrolmentDesk>(
        std::move(*enrolment),
        EnrolmentDesk::World{[this] { return m_inserted ? stickPath() : QString(); }, [this] { return m_nowMs.load(); }},
        language);
    m_window = loadEnrolmentWindow(m_engine, m_languageSwitch, *m_desk, panel);
    if (!m_window)
        qFatal("The screen does not load.");
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window does not show.");
    if (InputSurface *surface = findSurface(m_window->contentItem()))
        surface->setProperty("settleMs", 0);
}

void EnrolmentStage::invite(const QString &name)
{
    ++m_invitations;
    const Invitation invitation{QString::number(m_invitations).rightJustified(32, u'0'),
                                officeCode,
                                QStringLiteral("Dinas Kependudukan dan Pencatatan Sipil"),
                                m_office.publicKey(),
                                fixedBoxKey(3).publicKey(),
                                1,
                                name,
                                QStringLiteral("3"),
                                {},
                                createdMs,
                                createdMs + invitationLifetimeMs};
    putContent(m_place + QLatin1Char('/') + invitation.id + QLatin1String(invitationSuffix),
               *signInvitation(m_office, invitation));
}

void EnrolmentStage::answerByOthers()
{
    for (const FoundInvitation &found : invitationsOn(stickPath()))
        putContent(m_place + QLatin1Char('/') + found.invitation.id + QLatin1String(answerSuffix),
                   signAnswer(fixedSigningKey(200), found.invitation, found.document));
}

void EnrolmentStage::approve()
{
    const FoundInvitation found = invitationsOn(stickPath()).front();
    const auto answer = openAnswer(contentOf(m_place + QLatin1Char('/') + found.invitation.id + QLatin1String(answerSuffix)));
    KioskConfig config = storedConfig();
    config.kioskId = fingerprint(answer->kioskKey);
    putContent(m_stick.folder(stickFolderOf(officeCode, config.kioskId)) + QStringLiteral("/settings.signed"),
               signDocument(m_office, SignatureDomain::Settings, kioskConfigToJson(config)));
}

void EnrolmentStage::look()
{
    // The first look may be one that the timer began before.
    for (int i = 0; i < 2; ++i) {
        QSignalSpy looked(m_desk.get(), &EnrolmentDesk::looked);
        m_desk->look();
        if (!looked.wait(30'000))
            qFatal("The desk does not look.");
    }
}

QImage EnrolmentStage::picture()
{
    QCoreApplication::processEvents();
    return m_window->grabWindow();
}

const std::vector<EnrolmentScene> &enrolmentScenes()
{
    static const auto taken = [](EnrolmentStage &stage) {
        stage.invite(QStringLiteral("Kios 3"));
        stage.insert();
        stage.look();
    };
    static const std::vector<EnrolmentScene> all{
        {QStringLiteral("enrol-start"), [](EnrolmentStage &) {}},
        {QStringLiteral("enrol-none"), [](EnrolmentStage &stage) {
             stage.insert();
             stage.look();
         }},
        {QStringLiteral("enrol-failed"), [](EnrolmentStage &stage) {
             stage.invite(QStringLiteral("Kios 3"));
             stage.answerByOthers();
             stage.insert();
             stage.look();
         }},
        {QStringLiteral("enrol-choose"), [](EnrolmentStage &stage) {
             for (const char *name : {"Kios 1", "Kios 2", "Kios ruang tunggu"})
                 stage.invite(QLatin1String(name));
             stage.insert();
             stage.look();
         }},
        {QStringLiteral("enrol-words"), taken},
        {QStringLiteral("enrol-waiting"), [](EnrolmentStage &stage) {
             taken(stage);
             stage.remove();
             stage.look();
         }},
        {QStringLiteral("enrol-asking"), [](EnrolmentStage &stage) {
             taken(stage);
             QTest::keyClick(stage.window(), Qt::Key_Backspace);
         }},
    };
    return all;
}

} // namespace puas::test
