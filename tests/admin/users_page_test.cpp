// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/import_page.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/role_words.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

/// Accounts in the window: from none to the first, and what those who may do with them.
class UsersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAccountsAllIsOpenAndItIsSaid();
    void theFirstAccountSignsIn();
    void aMissingFieldIsNamed_data();
    void aMissingFieldIsNamed();
    void accountsAreAddedAndChanged();
    void theOwnPasswordTakesThePresentOne();
    void refusalsAreTold();
    void whoMayOnlyReadHasNoButtons();
    void whatIsDoneNamesWhoDidIt();
    void dutiesSaySoForAllTheyStandFor();

private:
    void open(const AdminOffice &office, Role role);
    Page *page()
    {
        m_window->go({Route::View::Users, {}});
        QCoreApplication::processEvents(); // the head shows its buttons
        return m_window->currentPage();
    }
    void choose(const QString &login);
    [[nodiscard]] QString cell(const QString &login, int column);

    std::unique_ptr<AdminOffice> m_withAccounts;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int patienceMs = 20'000;
constexpr int roleColumn = 1;
constexpr int stateColumn = 2;

using Texts = std::map<const char *, QString>;

/// Fills the dialog that \a button opens, presses \a doIt and waits until it has closed.
void answer(QPushButton *button, const Texts &texts, const char *doIt, std::optional<Role> role = {})
{
    QVERIFY(button);
    QTimer::singleShot(0, button, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (const auto &[name, text] : texts) {
            QVERIFY2(fieldNamed(dialog, name), name);
            fieldNamed(dialog, name)->setText(text);
        }
        if (role)
            dialog->findChild<QComboBox *>()->setCurrentText(roleWords(*role));
        QTest::mouseClick(buttonNamed(dialog, doIt), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), patienceMs);
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Fills it, presses \a doIt, gives what it says, and leaves it.
QString complaintTo(QPushButton *button, const Texts &texts, const char *doIt, const char *expected)
{
    bool told = false;
    QTimer::singleShot(0, button, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (const auto &[name, text] : texts)
            fieldNamed(dialog, name)->setText(text);
        QTest::mouseClick(buttonNamed(dialog, doIt), Qt::LeftButton);
        told = QTest::qWaitFor([&] { return hasText(dialog, expected); }, patienceMs);
        QTest::mouseClick(buttonNamed(dialog, "Cancel"), Qt::LeftButton);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    return told ? QString::fromLatin1(expected) : QStringLiteral("something else");
}

} // namespace

void UsersPageTest::initTestCase()
{
    setUpInEnglish();
    m_withAccounts = std::make_unique<AdminOffice>();
    m_withAccounts->addAccounts();
}

void UsersPageTest::open(const AdminOffice &office, Role role)
{
    m_window.reset();
    m_session = openSession(office);
    if (m_session->hasAccounts())
        m_session->signIn(*m_session->store().users().user(roleName(role)));
    m_window = showWindow(*m_session);
}

void UsersPageTest::choose(const QString &login)
{
    auto *table = page()->findChild<DataTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data(KeyRole).toString() == login)
            table->selectRow(row);
}

QString UsersPageTest::cell(const QString &login, int column)
{
    const QAbstractItemModel *model = page()->findChild<DataTable *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(KeyRole).toString() == login)
            return model->index(row, column).data().toString();
    return QStringLiteral("no such row");
}

void UsersPageTest::withoutAccountsAllIsOpenAndItIsSaid()
{
    const AdminOffice office;
    open(office, Role::Head);
    QVERIFY(!m_session->mustSignIn());
    for (const Deed deed : allDeeds)
        QVERIFY(m_session->may(deed));
    m_window->go({Route::View::Overview, {}});
    QVERIFY(hasText(m_window->currentPage(), "Nobody has an account yet"));
    QTest::mouseClick(buttonNamed(m_window->currentPage(), "Make one: Nobody has an account yet"), Qt::LeftButton);
    QVERIFY(m_window->route() == (Route{Route::View::Users, {}}));
    QVERIFY(buttonNamed(page(), "Make the first account"));
}

void UsersPageTest::theFirstAccountSignsIn()
{
    const AdminOffice office;
    open(office, Role::Head);
    answer(buttonNamed(page(), "Make the first account"),
           {{"Name", QStringLiteral("Ratna Widyastuti")},
            {"Login", QStringLiteral("Ratna")},
            {"Password", accountPassword},
            {"The same again", accountPassword}},
           "Make account");
    QCOMPARE(m_session->actor(), QStringLiteral("ratna"));
    QCOMPARE(m_session->user()->role, Role::Head);
    QVERIFY(m_window->route() == (Route{Route::View::Users, {}}));
    QCOMPARE(cell(QStringLiteral("ratna"), 0), QStringLiteral("Ratna Widyastuti"));
    QVERIFY(!m_session->may(Deed::ImportBundles)); // a head's rights from now on
    m_window->go({Route::View::Overview, {}});
    QVERIFY(!hasText(m_window->currentPage(), "Nobody has an account yet"));
}

void UsersPageTest::aMissingFieldIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("complaint");
    const QString some = QStringLiteral("some");
    QTest::newRow("name") << " " << some << accountPassword << accountPassword << "A name is missing";
    QTest::newRow("login") << some << "a b" << accountPassword << accountPassword << "A login has letters";
    QTest::newRow("short") << some << some << "short" << "short" << "at least 10 characters";
    QTest::newRow("login as password") << some << "ratnawidyastuti" << "ratnawidyastuti" << "ratnawidyastuti" << "is not the login";
    QTest::newRow("two that differ") << some << some << accountPassword << "another one" << "differ";
    QTest::newRow("a login that is there") << some << "auditor" << accountPassword << accountPassword << "It is there already";
}

void UsersPageTest::aMissingFieldIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, complaint);
    open(*m_withAccounts, Role::It);
    page();
    QCOMPARE(complaintTo(buttonNamed(m_window.get(), "Add account"),
                         {{"Name", name}, {"Login", login}, {"Password", password}, {"The same again", again}}, "Make account",
                         complaint.toLatin1().constData()),
             complaint);
}

void UsersPageTest::accountsAreAddedAndChanged()
{
    const QString dwi = QStringLiteral("dwi");
    open(*m_withAccounts, Role::It);
    page();
    answer(buttonNamed(m_window.get(), "Add account"),
           {{"Name", QStringLiteral("Dwi Hartono")}, {"Login", dwi}, {"Password", accountPassword}, {"The same again", accountPassword}},
           "Make account", Role::Auditor);
    QCOMPARE(cell(dwi, roleColumn), QStringLiteral("Auditor"));
    choose(dwi);
    answer(buttonNamed(page(), "Change role"), {}, "Change role", Role::Personnel);
    QCOMPARE(cell(dwi, roleColumn), QStringLiteral("Personnel"));
    choose(dwi);
    answer(buttonNamed(page(), "New password"), {{"New password", QStringLiteral("teh tawar hangat")}, {"The same again", QStringLiteral("teh tawar hangat")}},
           "Set password");
    choose(dwi);
    QTest::mouseClick(buttonNamed(page(), "Keep out from now on"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(dwi, stateColumn), QStringLiteral("deactivated"), patienceMs);
    QTest::mouseClick(buttonNamed(page(), "Let in again"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(dwi, stateColumn), QStringLiteral("active"), patienceMs);
    QStringList kinds;
    for (const Act &act : m_withAccounts->acts())
        if (act.subject == dwi) {
            QCOMPARE(act.who, QStringLiteral("it"));
            kinds << act.kind;
        }
    QCOMPARE(kinds, (QStringList{QStringLiteral("user-added"), QStringLiteral("user-role"), QStringLiteral("user-password"),
                                 QStringLiteral("user-deactivated"), QStringLiteral("user-activated")}));
}

void UsersPageTest::theOwnPasswordTakesThePresentOne()
{
    open(*m_withAccounts, Role::Auditor);
    choose(QStringLiteral("auditor"));
    const QString other = QStringLiteral("wedang jahe panas");
    QCOMPARE(complaintTo(buttonNamed(page(), "New password"),
                         {{"Present password", other}, {"New password", other}, {"The same again", other}}, "Set password",
                         "do not belong together"),
             QStringLiteral("do not belong together"));
    answer(buttonNamed(page(), "New password"),
           {{"Present password", accountPassword}, {"New password", other}, {"The same again", other}}, "Set password");
    QCOMPARE(m_withAccounts->acts().back().kind, QStringLiteral("user-password"));
    QCOMPARE(m_withAccounts->acts().back().who, QStringLiteral("auditor"));
}

void UsersPageTest::refusalsAreTold()
{
    open(*m_withAccounts, Role::It);
    choose(QStringLiteral("head"));
    QTest::mouseClick(buttonNamed(page(), "Keep out from now on"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "keeps one active head"), patienceMs);
    QCOMPARE(cell(QStringLiteral("head"), stateColumn), QStringLiteral("active"));
}

void UsersPageTest::whoMayOnlyReadHasNoButtons()
{
    open(*m_withAccounts, Role::Auditor);
    choose(QStringLiteral("head"));
    for (const char *name : {"Change role", "New password", "Keep out from now on", "Let in again"})
        QVERIFY2(!buttonNamed(page(), name), name);
    QVERIFY(!buttonNamed(m_window.get(), "Add account"));
    open(*m_withAccounts, Role::It);
    choose(QStringLiteral("it"));
    QVERIFY(!buttonNamed(page(), "Keep out from now on")); // not oneself
    QVERIFY(buttonNamed(page(), "New password"));
}

void UsersPageTest::whatIsDoneNamesWhoDidIt()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("past.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("at,office,counter,officer,service,overall\n2026-10-01T08:00,,L1,1001,KTP,4\n");
    file.close();
    open(*m_withAccounts, Role::It);
    ImportJob job(m_session->folder(), m_session->actor(), {ImportTask::Kind::Csv, file.fileName(), 4}, m_session->now());
    QSignalSpy done(&job, &ImportJob::finished);
    job.start();
    QVERIFY(done.wait(patienceMs));
    QCOMPARE(m_withAccounts->acts().back().kind, QStringLiteral("csv-import"));
    QCOMPARE(m_withAccounts->acts().back().who, QStringLiteral("it"));
}

/// A sentence that names several things at once is true only where their rights are the same.
void UsersPageTest::dutiesSaySoForAllTheyStandFor()
{
    for (const Role role : allRoles) {
        QCOMPARE(mayDo(role, Deed::ReadOfficers), mayDo(role, Deed::ReadAllowances));
        QCOMPARE(mayDo(role, Deed::ReadAudit), mayDo(role, Deed::ReadKiosks));
        QCOMPARE(mayDo(role, Deed::ReadAudit), mayDo(role, Deed::ReadUsers));
        QVERIFY(!roleDuties(role).isEmpty());
    }
    QCOMPARE(whoMay(Deed::ImportBundles), QStringLiteral("IT"));
    QCOMPARE(whoMay(Deed::ManageUsers), QStringLiteral("Head of office or IT"));
}

QTEST_MAIN(UsersPageTest)
#include "users_page_test.moc"
