// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/first_start_page.h"
#include "app/admin/import_page.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/overview_page.h"
#include "app/intake/kiosk_settings.h"
#include "app/intake/office_acts.h"
#include "app/outbox/kiosk_enrolment.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/support/test_kiosk.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

namespace {

constexpr int patienceMs = 20'000;
const QString head = QStringLiteral("ratna");
const QString it = QStringLiteral("agus");

/// Waits for the dialog that \a open leads to, does \a inside with it, and waits until it is
/// closed; whatever stays open is left, so that a failure does not hang.
void inDialog(const std::function<void()> &open, const std::function<void(QWidget *)> &inside)
{
    constexpr int lookEveryMs = 20;
    const QWidget *before = QApplication::activeModalWidget();
    bool closed = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog == before)
            return;
        look.stop();
        inside(dialog);
        closed = QTest::qWaitFor([&] { return QApplication::activeModalWidget() != dialog; },
                                 patienceMs);
        if (!closed)
            dialog->reject();
    });
    look.start(lookEveryMs);
    open();
    // A route with a question opens it once whoever led there is done.
    QTRY_VERIFY_WITH_TIMEOUT(closed, patienceMs);
    QCoreApplication::processEvents(); // what the page shows now is laid out
}

void click(const QWidget *within, const char *button)
{
    QVERIFY2(buttonNamed(within, button), button);
    QTest::mouseClick(buttonNamed(within, button), Qt::LeftButton);
}

void fill(const QWidget *within, const char *field, const QString &text)
{
    QVERIFY2(fieldNamed(within, field), field);
    fieldNamed(within, field)->setText(text);
}

/// The six words as the dialog shows them: the large texts, in the order in which one reads.
QStringList wordsIn(const QWidget *dialog)
{
    QStringList words;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->property("role") == QLatin1String("figure"))
            words << label->text();
    return words;
}

} // namespace

/// From an empty folder to the first rating, through the window alone, as an office goes it.
class KioskWayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anEmptyFolderBecomesAnOfficeWithItsFirstRating();
    void wordsThatDifferEndTheInvitation();
    void theSecondPersonSaysYesInAnotherSession();
    void withOneAccountTheStepLeadsToAccounts();
    void whoMayNotHasNoButtons();
    void aKioskIsRevokedWithItsReason();

private:
    void makeOffice();
    void addAccount(const QString &login, bool isFirst);
    void actAs(const QString &login);
    Page *page(Route::View view);
    void invite(const char *button);
    KioskEnrolment join();
    void takeAnswers();
    [[nodiscard]] qint64 now() const { return m_session->now().toMSecsSinceEpoch(); }
    [[nodiscard]] Enrolment enrolment() const { return m_session->store().enrolments().all()->back(); }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_stick;
};

void KioskWayTest::initTestCase()
{
    setUpInEnglish();
}

void KioskWayTest::init()
{
    m_window.reset();
    m_session.reset();
    m_folder = std::make_unique<TestFolder>();
    m_stick = m_folder->folder(QStringLiteral("STICK"));
    qputenv("PUAS_STICK", m_stick.toUtf8());
    m_session = std::make_unique<OfficeSession>(m_folder->file(QStringLiteral("office")), [] {
        return QDateTime::fromMSecsSinceEpoch(importTimeMs, Qt::UTC);
    });
    m_session->open();
    m_window = showWindow(*m_session);
}

Page *KioskWayTest::page(Route::View view)
{
    m_window->go({view, {}});
    QCoreApplication::processEvents();                                   // the head shows its buttons
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages of somebody else
    return m_window->currentPage();
}

void KioskWayTest::makeOffice()
{
    fill(m_window->currentPage(), "Name of the office", QStringLiteral("Dinas"));
    fill(m_window->currentPage(), "Code of the office", QStringLiteral("3599.01"));
    click(m_window->currentPage(), "Create office");
    QCOMPARE(m_session->state(), OfficeSession::State::Open);
}

void KioskWayTest::addAccount(const QString &login, bool isFirst)
{
    page(Route::View::Users);
    inDialog([&] { click(m_window.get(), isFirst ? "Make the first account" : "Add account"); },
             [&](QWidget *dialog) {
                 fill(dialog, "Name", login);
                 fill(dialog, "Login", login);
                 fill(dialog, "Password", accountPassword);
                 fill(dialog, "The same again", accountPassword);
                 if (!isFirst)
                     dialog->findChild<QComboBox *>()->setCurrentIndex(
                         dialog->findChild<QComboBox *>()->findData(int(Role::It)));
                 click(dialog, "Make account");
             });
}

void KioskWayTest::actAs(const QString &login)
{
    m_session->signIn(*m_session->store().users().user(login));
    QCoreApplication::processEvents();
}

void KioskWayTest::invite(const char *button)
{
    inDialog([&] { click(m_window.get(), button); },
             [&](QWidget *dialog) {
                 fill(dialog, "Name", QStringLiteral("Kios 1"));
                 fill(dialog, "Its code", QStringLiteral("L1"));
                 fill(dialog, "Its name", QStringLiteral("Loket 1"));
                 click(dialog, "Write invitation");
             });
    QVERIFY(hasText(m_window->currentPage(), "The invitation of Kios 1 is on the stick"));
}

/// The device at the counter takes the stick.
KioskEnrolment KioskWayTest::join()
{
    auto kiosk = KioskEnrolment::open(m_folder->file(QStringLiteral("kiosk")));
    const auto found = invitationsOn(m_stick);
    if (!kiosk || found.size() != 1 || !kiosk->accept(found.front().document, now())
        || !kiosk->deliverAnswer(m_stick))
        qFatal("no answer");
    return std::move(*kiosk);
}

void KioskWayTest::takeAnswers()
{
    inDialog([&] { click(m_window->currentPage(), "Take answers from a stick"); },
             [](QWidget *dialog) { click(dialog, "Read stick"); });
    QVERIFY(hasText(m_window->currentPage(), "answered: compare the words"));
}

void KioskWayTest::anEmptyFolderBecomesAnOfficeWithItsFirstRating()
{
    makeOffice();
    QVERIFY(hasText(m_window->currentPage(), "Office created"));
    addAccount(head, true);
    addAccount(it, false);
    {
        auto office = OfficeFolder::open(m_session->folder());
        QVERIFY(
            office
            && putOfficer(*office, {QStringLiteral("198703142010012003"), QStringLiteral("Sari")}, {}));
    }
    actAs(it);
    page(Route::View::Overview);
    QVERIFY(qobject_cast<FirstStartPage *>(m_window->currentPage()));
    QVERIFY(hasText(m_window->currentPage(), "1 officer registered"));
    // The step leads to the page and asks at once.
    invite("Invite");
    QCOMPARE(m_window->route().view, Route::View::Kiosks);
    QVERIFY(hasText(m_window->currentPage(), "waits for the answer"));

    KioskEnrolment kiosk = join();
    takeAnswers();
    inDialog([&] { click(m_window->currentPage(), "Compare: Kios 1"); },
             [&](QWidget *dialog) {
                 QCOMPARE(wordsIn(dialog), kiosk.words());
                 click(dialog, "The same");
                 QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "A second person has to compare them too"),
                                          patienceMs);
                 // The same person is no second one, and a wrong password is nobody's.
                 for (const auto &[login, password] :
                      {std::pair{it, accountPassword}, {head, QStringLiteral("wrong password")}}) {
                     fill(dialog, "Login", login);
                     fill(dialog, "Password", password);
                     click(dialog, "The same");
                     QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(dialog, "The same")->isEnabled(), patienceMs);
                     QVERIFY(dialog->isVisible());
                 }
                 fill(dialog, "Login", head);
                 fill(dialog, "Password", accountPassword);
                 click(dialog, "The same");
             });
    QCOMPARE(enrolment().approvals.size(), size_t(2));
    QVERIFY(hasText(m_window->currentPage(), "Kios 1 is let in"));
    inDialog([&] { click(m_window->currentPage(), "Write settings to a stick: Kios 1"); },
             [](QWidget *dialog) { click(dialog, "Write to the stick"); });

    QVERIFY(kiosk.finish(m_stick).value_or(false));
    TestKiosk running(m_folder->file(QStringLiteral("kiosk")));
    QCOMPARE(running.folder().config().counterName, QStringLiteral("Loket 1"));
    running.rate(4);
    QCOMPARE(running.exportTo(m_stick), QStringLiteral("ok"));
    auto *import = qobject_cast<ImportPage *>(page(Route::View::Import));
    QVERIFY(import);
    import->importFolder(m_stick);
    QTRY_VERIFY_WITH_TIMEOUT(!import->isBusy(), patienceMs);
    QVERIFY(m_session->hasRatings());
    QVERIFY(qobject_cast<OverviewPage *>(page(Route::View::Overview)));
    QVERIFY(hasText(m_window->currentPage(), "1 of 1 satisfied"));
    page(Route::View::Kiosks);
    QVERIFY(!buttonNamed(m_window->currentPage(), "Take answers from a stick")
            || !buttonNamed(m_window->currentPage(), "Take answers from a stick")->isVisible());
}

void KioskWayTest::wordsThatDifferEndTheInvitation()
{
    makeOffice();
    addAccount(head, true);
    addAccount(it, false);
    actAs(it);
    page(Route::View::Kiosks);
    invite("Invite kiosk");
    KioskEnrolment kiosk = join();
    takeAnswers();
    inDialog([&] { click(m_window->currentPage(), "Compare: Kios 1"); },
             [&](QWidget *dialog) {
                 inDialog([&] { click(dialog, "Not the same"); },
                          [](QWidget *asked) {
                              click(asked, "Reject");
                              QVERIFY(hasText(asked, "Write the reason first."));
                              asked->findChild<QPlainTextEdit *>()->setPlainText(
                                  QStringLiteral("other words"));
                              click(asked, "Reject");
                          });
             });
    QCOMPARE(enrolment().state, EnrolmentState::Rejected);
    QCOMPARE(enrolment().reason, QStringLiteral("other words"));
    QVERIFY(!kiosk.finish(m_stick).value_or(false));
    QVERIFY(m_session->store().registry().kiosks()->empty());
}

void KioskWayTest::theSecondPersonSaysYesInAnotherSession()
{
    makeOffice();
    addAccount(head, true);
    addAccount(it, false);
    actAs(it);
    page(Route::View::Kiosks);
    invite("Invite kiosk");
    const KioskEnrolment kiosk = join();
    takeAnswers();
    inDialog([&] { click(m_window->currentPage(), "Compare: Kios 1"); },
             [](QWidget *dialog) {
                 click(dialog, "The same");
                 QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "A second person has to compare them too"),
                                          patienceMs);
                 click(dialog, "Cancel");
             });
    QVERIFY(hasText(m_window->currentPage(), "agus said yes"));
    actAs(head);
    page(Route::View::Kiosks);
    inDialog([&] { click(m_window->currentPage(), "Compare: Kios 1"); },
             [](QWidget *dialog) { click(dialog, "The same"); });
    QCOMPARE(enrolment().state, EnrolmentState::Enrolled);
    QCOMPARE(m_session->store().registry().kiosks()->front().id, kiosk.kioskId());
}

void KioskWayTest::withOneAccountTheStepLeadsToAccounts()
{
    makeOffice();
    QVERIFY(hasText(m_window->currentPage(), "0 accounts may"));
    addAccount(head, true);
    page(Route::View::Overview);
    QVERIFY(hasText(m_window->currentPage(), "1 account may"));
    click(m_window->currentPage(), "Accounts");
    QCOMPARE(m_window->route().view, Route::View::Users);
}

void KioskWayTest::whoMayNotHasNoButtons()
{
    makeOffice();
    addAccount(head, true);
    addAccount(it, false);
    actAs(it);
    page(Route::View::Kiosks);
    invite("Invite kiosk");
    const KioskEnrolment kiosk = join();
    takeAnswers();
    // A head says yes, and does not invite.
    actAs(head);
    page(Route::View::Kiosks);
    QVERIFY(!buttonNamed(m_window.get(), "Invite kiosk"));
    QVERIFY(buttonNamed(m_window->currentPage(), "Compare: Kios 1"));
    User auditor = *m_session->user();
    auditor.login = QStringLiteral("tri");
    auditor.role = Role::Auditor;
    m_session->signIn(auditor);
    page(Route::View::Kiosks);
    QVERIFY(hasText(m_window->currentPage(), "answered: compare the words"));
    for (const char *button : {"Compare: Kios 1", "Close: Kios 1", "Invite kiosk"})
        QVERIFY2(!buttonNamed(m_window.get(), button), button);
}

void KioskWayTest::aKioskIsRevokedWithItsReason()
{
    makeOffice();
    addAccount(head, true);
    addAccount(it, false);
    {
        auto office = OfficeFolder::open(m_session->folder());
        KioskChoices choices;
        choices.name = QStringLiteral("Kios 1");
        QVERIFY(office && enrolKiosk(*office, SigningKey::generate()->publicKey(), choices, now()));
    }
    actAs(it);
    page(Route::View::Kiosks)->findChild<DataTable *>()->selectRow(0);
    inDialog([&] { click(m_window->currentPage(), "Who may rate"); },
             [](QWidget *dialog) {
                 dialog->findChild<QComboBox *>()->setCurrentIndex(
                     dialog->findChild<QComboBox *>()->findData(QStringLiteral("served")));
                 click(dialog, "Change");
             });
    QVERIFY(hasText(m_window->currentPage(),
                    "The officer's key opens one rating; hours: never closed; settings 2"));
    inDialog([&] { click(m_window->currentPage(), "Revoke"); },
             [](QWidget *dialog) {
                 dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("lost"));
                 click(dialog, "Revoke");
             });
    QVERIFY(m_session->store().registry().kiosks()->front().revokedAtUtcMs);
    QVERIFY(hasText(m_window->currentPage(), "by agus: lost"));
}

QTEST_MAIN(KioskWayTest)
#include "kiosk_way_test.moc"
