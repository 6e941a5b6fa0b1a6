// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/banner.h"
#include "app/admin/main_window.h"
#include "app/admin/navigation_foot.h"
#include "app/admin/no_right_page.h"
#include "app/admin/office_session.h"
#include "app/admin/sign_in_gate.h"
#include "app/admin/sign_in_page.h"
#include "app/admin/theme.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// The window of an office with accounts: who comes in, what they see, and when they go.
class SignInWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingIsShownBefore();
    void wrongAndRight();
    void nothingIsCut_data();
    void nothingIsCut();
    void aLockIsTold();
    void signingOutCloses();
    void pagesFollowTheRole_data();
    void pagesFollowTheRole();
    void aLinkToAForbiddenPageSaysWhomToAsk();
    void pagesOfOneAreNotShownToAnother();
    void theSamePersonGoesOn();
    void whoHasLeftIsSignedOut();
    void aTouchKeepsOneSignedIn();
    void whoIsDeactivatedIsOut();

private:
    void signInAs(const QString &login, const QString &password = accountPassword);
    [[nodiscard]] SignInPage *screen() const { return m_window->findChild<SignInPage *>(); }
    void pass(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_window->gate().idleWatch().check();
    }

    std::unique_ptr<AdminOffice> m_office;
    QDateTime m_now;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int signInMs = 20'000;

} // namespace

void SignInWindowTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_office->addAccounts();
}

void SignInWindowTest::init()
{
    m_window.reset();
    m_now = AdminOffice::now();
    m_session = std::make_unique<OfficeSession>(m_office->path(), [this] { return m_now; });
    m_session->open();
    m_window = showWindow(*m_session);
}

void SignInWindowTest::signInAs(const QString &login, const QString &password)
{
    fieldNamed(screen(), "Login")->setText(login);
    fieldNamed(screen(), "Password")->setText(password);
    QTest::keyClick(fieldNamed(screen(), "Password"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonNamed(screen(), "Sign in") && buttonNamed(screen(), "Sign in")->isEnabled(), signInMs);
}

void SignInWindowTest::nothingIsShownBefore()
{
    QVERIFY(m_session->mustSignIn());
    QVERIFY(screen()->isVisible());
    QVERIFY(m_window->routes().isEmpty());
    QCOMPARE(m_window->findChildren<Page *>().size(),
             2); // those without figures: first start, no right
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    m_window->go({Route::View::Officers, {}});
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
    QVERIFY(!m_window->currentPage()->isVisible());
    QVERIFY(hasText(screen(), "Test office"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Sign in – Puas"));
}

void SignInWindowTest::wrongAndRight()
{
    signInAs(QStringLiteral("head"), QStringLiteral("wrong"));
    QVERIFY(screen()->isVisible());
    QVERIFY(hasText(screen(), "do not belong together"));
    QVERIFY(fieldNamed(screen(), "Password")->text().isEmpty());
    signInAs(QStringLiteral("Head"));
    QVERIFY(!screen()->isVisible());
    QCOMPARE(m_session->actor(), QStringLiteral("head"));
    const auto *foot = m_window->findChild<NavigationFoot *>();
    QVERIFY(hasText(foot, "Somebody head") && hasText(foot, "Head of office"));
    QVERIFY(m_window->route() == m_window->home());
    QVERIFY(m_window->currentPage()->isVisible());
}

void SignInWindowTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("usual") << QSize(1440, 900) << 100;
    QTest::newRow("smallest window") << QSize(1024, 640) << 100;
    QTest::newRow("200 percent in the smallest window") << QSize(1024, 640) << 200;
}

void SignInWindowTest::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    theme().setTextPercent(text);
    m_window->resize(size);
    signInAs(QStringLiteral("nobody"), QStringLiteral("wrong"));
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(m_window.get()), QStringList());
    QCOMPARE(m_window->size(), size); // and it does not ask for more room
    theme().setTextPercent(100);
}

void SignInWindowTest::aLockIsTold()
{
    const QString personnel = QStringLiteral("personnel");
    for (int i = 0; i < 5; ++i)
        signInAs(personnel, QStringLiteral("wrong"));
    QVERIFY(hasText(screen(), "locked until 10.01") || hasText(screen(), "locked until 10:01"));
    signInAs(personnel);
    QVERIFY(screen()->isVisible());
    m_now = m_now.addSecs(60);
    signInAs(personnel);
    QVERIFY(!screen()->isVisible());
}

void SignInWindowTest::signingOutCloses()
{
    signInAs(QStringLiteral("auditor"));
    QTest::mouseClick(buttonNamed(m_window->findChild<NavigationFoot *>(), "Sign out"), Qt::LeftButton);
    QVERIFY(screen()->isVisible());
    QVERIFY(!m_session->user());
    QCOMPARE(fieldNamed(screen(), "Login")->text(), QStringLiteral("auditor"));
    QVERIFY(!m_session->may(Deed::ReadOverview));
}

void SignInWindowTest::pagesFollowTheRole_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("first");
    QTest::newRow("head")
        << "Overview Officers SKM and IKM Proposals Projected allowance What if Marks Closing a period Kiosks Audit journal "
           "Documents Accounts Settings"
        << "Overview";
    QTest::newRow("it") << "Overview Import stick Kiosks Audit journal Accounts Settings"
                        << "Import stick";
    QTest::newRow("personnel") << "Overview Officers SKM and IKM Proposals Projected allowance What if Marks Closing a period Documents Settings"
                               << "Overview";
    QTest::newRow("auditor")
        << "Overview Officers SKM and IKM Proposals Projected allowance What if Marks Closing a period Kiosks Audit journal "
           "Documents Accounts Settings"
        << "Overview";
}

void SignInWindowTest::pagesFollowTheRole()
{
    QFETCH(QString, titles);
    signInAs(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(m_window->currentPage()->title(), "first");
    QStringList shown;
    for (const PageId page : m_window->findChild<Navigation *>()->pages()) {
        m_window->go({viewOf(page), {}});
        QVERIFY(!qobject_cast<NoRightPage *>(m_window->currentPage()));
        shown << m_window->currentPage()->title();
    }
    QCOMPARE(shown.join(u' ').remove(u','), titles.remove(u','));
}

void SignInWindowTest::aLinkToAForbiddenPageSaysWhomToAsk()
{
    signInAs(QStringLiteral("auditor"));
    m_window->go({Route::View::Import, {}});
    QVERIFY(qobject_cast<NoRightPage *>(m_window->currentPage()));
    QVERIFY(hasText(m_window->currentPage(), "This page is for: IT"));
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("importPage")));
    m_window->go({Route::View::Overview, {}});
    QVERIFY(!qobject_cast<NoRightPage *>(m_window->currentPage()));
}

void SignInWindowTest::pagesOfOneAreNotShownToAnother()
{
    signInAs(QStringLiteral("head"));
    m_window->go({Route::View::Officers, {}});
    const QPointer<Page> before = m_window->currentPage();
    m_session->signOut();
    signInAs(QStringLiteral("it"));
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Import stick"));
    QTest::keyClick(m_window.get(), Qt::Key_Left,
                    Qt::AltModifier); // back: there is nothing of somebody else's
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Import stick"));
    QTRY_VERIFY(before.isNull());
}

void SignInWindowTest::theSamePersonGoesOn()
{
    signInAs(QStringLiteral("head"));
    m_window->go({Route::View::Allowance, {}});
    const QPointer<Page> before = m_window->currentPage();
    m_session->signOut();
    signInAs(QStringLiteral("head"));
    QCOMPARE(m_window->currentPage(), before.data());
}

void SignInWindowTest::whoHasLeftIsSignedOut()
{
    signInAs(QStringLiteral("head"));
    auto *banner = m_window->findChild<Banner *>();
    QVERIFY(!banner->isVisible());
    pass(9 * 60);
    QVERIFY(banner->isVisible());
    QVERIFY(hasText(banner, "60 seconds"));
    pass(57);
    QVERIFY(hasText(banner, "3 seconds"));
    QDialog open(m_window.get());
    open.setModal(true);
    open.show();
    pass(3);
    QVERIFY(!open.isVisible());
    QVERIFY(screen()->isVisible());
    QVERIFY(hasText(screen(), "after 10 minutes"));
    QVERIFY(!banner->isVisible());
    QVERIFY(!m_session->user());
}

void SignInWindowTest::aTouchKeepsOneSignedIn()
{
    signInAs(QStringLiteral("head"));
    pass(9 * 60 + 30);
    auto *banner = m_window->findChild<Banner *>();
    QTest::mouseClick(buttonNamed(banner, "I am still here"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    pass(9 * 60 - 1);
    QVERIFY(m_session->user());
    QVERIFY(!banner->isVisible());
}

void SignInWindowTest::whoIsDeactivatedIsOut()
{
    signInAs(QStringLiteral("former"));
    m_office->deactivate(QStringLiteral("former"));
    m_session->refresh();
    QVERIFY(screen()->isVisible());
    signInAs(QStringLiteral("former"));
    QVERIFY(screen()->isVisible());
}

QTEST_MAIN(SignInWindowTest)
#include "sign_in_window_test.moc"
