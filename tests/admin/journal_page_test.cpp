// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/act_filters.h"
#include "app/admin/act_values.h"
#include "app/admin/act_words.h"
#include "app/admin/acts_model.h"
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/journal_check.h"
#include "app/admin/journal_page.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/intake/pay_acts.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/support/source_tree.h"
#include "tests/support/sqlite_shell.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// The page of the office's own journal.
class JournalPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void numbersAreReadAsWritten_data();
    void numbersAreReadAsWritten();
    void everyKindHasWords();
    void valuesStandSideBySide();
    void modelReadsByPages();
    void filtersLeaveWhatFits();
    void rareActsAreFoundFarBack();
    void payIsNotForIt();
    void chainIsVerified();
    void aChangedActIsNamed();
    void anotherKeyIsNamed();
    void aStoppedWalkFindsNothing();
    void auditorsTakeAFolder();
    void exportHoldsMoreThanWasScrolledTo();

private:
    void open(const AdminOffice &office, Role role);
    JournalPage *page();
    [[nodiscard]] ActsModel *model() { return page()->findChild<ActsModel *>(); }

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int patienceMs = 20'000;
constexpr int manyActs = 9'000; // more than is looked through at once

/// Acts of which only the first is of this subject.
void addActs(const AdminOffice &office, int count)
{
    auto folder = OfficeFolder::open(office.path());
    QVERIFY(folder.has_value());
    folder->setActor(QStringLiteral("it"));
    auto transaction = folder->store().transaction();
    QVERIFY(transaction.has_value());
    for (int i = 0; i < count; ++i) {
        const auto entry = folder->nextAct({QStringLiteral("counter-put"),
                                            1'795'000'000'000 + i,
                                            {},
                                            i == 0 ? QStringLiteral("rare") : QStringLiteral("usual"),
                                            {},
                                            QByteArrayLiteral("{\"name\":\"Loket\"}")});
        QVERIFY(entry.has_value());
        QVERIFY(folder->store().acts().append(*entry).has_value());
    }
    QVERIFY(transaction->commit().has_value());
}

} // namespace

void JournalPageTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_office->addAccounts();
    auto folder = OfficeFolder::open(m_office->path());
    folder->setActor(QStringLiteral("personnel"));
    QVERIFY(putBaseAllowances(*folder, {{QStringLiteral("1001"), 0, 4'321'000}}).has_value());
}

void JournalPageTest::open(const AdminOffice &office, Role role)
{
    m_window.reset();
    m_session = openSession(office);
    m_session->signIn(*m_session->store().users().user(roleName(role)));
    m_window = showWindow(*m_session);
}

JournalPage *JournalPageTest::page()
{
    m_window->go({Route::View::Journal, {}});
    return qobject_cast<JournalPage *>(m_window->currentPage());
}

void JournalPageTest::numbersAreReadAsWritten_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const qint64 end = std::numeric_limits<qint64>::max();
    const qint64 none = -1;
    QTest::newRow("") << qint64(1) << end;
    QTest::newRow("120") << qint64(120) << qint64(120);
    QTest::newRow("120-180") << qint64(120) << qint64(180);
    QTest::newRow("1.200 \u2013 1.800") << qint64(1200) << qint64(1800);
    QTest::newRow("120-") << qint64(120) << end;
    QTest::newRow("-180") << qint64(1) << qint64(180);
    QTest::newRow("-") << none << none;
    QTest::newRow("180-120") << none << none;
    QTest::newRow("abc") << none << none;
    QTest::newRow("1-2-3") << none << none;
}

void JournalPageTest::numbersAreReadAsWritten()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const auto range = numberRange(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(range.has_value(), first >= 0);
    if (range)
        QCOMPARE(*range, std::pair(first, last));
}

/// Those of the source itself: a kind that was added without words is found here.
void JournalPageTest::everyKindHasWords()
{
    QFile file(inSourceTree(QStringLiteral("app/audit/act_kinds.h")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression constant(QStringLiteral("QLatin1String \\w+\\{\"([a-z-]+)\"\\}"));
    const QString source = QString::fromUtf8(file.readAll());
    QStringList kinds;
    for (auto it = constant.globalMatch(source); it.hasNext();)
        kinds << it.next().captured(1);
    QVERIFY(kinds.size() > 30);
    for (const QString &kind : std::as_const(kinds))
        QVERIFY2(actKindWords(kind) != kind, qPrintable(kind));
    QStringList worded = wordedActKinds();
    worded.sort();
    kinds.sort();
    QCOMPARE(worded, kinds);
    QCOMPARE(actKindWords(QStringLiteral("of-a-newer-puas")), QStringLiteral("of-a-newer-puas"));
}

void JournalPageTest::valuesStandSideBySide()
{
    const Act act{
        QStringLiteral("user-role"),
        0,
        {},
        {},
        QByteArrayLiteral("{\"role\":\"it\",\"name\":\"A\"}"),
        QByteArrayLiteral(
            "{\"role\":\"head\",\"name\":\"A\",\"rule\":{\"id\":\"x\"},\"made_at\":1795000000000}")};
    const auto at = QStringLiteral("2026-11-18T11:06:40.000Z");
    QCOMPARE(actValues(act),
             (QList<ActValue>{{QStringLiteral("made_at"), {}, at},
                              {QStringLiteral("name"), QStringLiteral("A"), QStringLiteral("A")},
                              {QStringLiteral("role"), QStringLiteral("it"), QStringLiteral("head")},
                              {QStringLiteral("rule.id"), {}, QStringLiteral("x")}}));
    QVERIFY(!actValues(act)[1].differs());
    QVERIFY(actValues(act)[2].differs());
    QCOMPARE(actLine(QByteArrayLiteral("{\"hash\":\"0123456789abcdef0123456789abcdef\",\"n\":3}")),
             QStringLiteral("hash: 0123 4567 89ab, n: 3"));
    QCOMPARE(actLine("not JSON"), QStringLiteral("not JSON"));
}

void JournalPageTest::modelReadsByPages()
{
    const AdminOffice office;
    addActs(office, manyActs);
    const auto store = Store::open(office.path(), Store::Access::ReadOnly);
    const qint64 last = (*store->acts().last())->seq;
    // The tester reads on by itself, also in a reset: it looks on at a model of its own.
    ActsModel tested;
    tested.setFilter(*store, {}, true, QTimeZone::utc());
    const QAbstractItemModelTester tester(&tested,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(tested.rowCount() >= 100);
    tested.fetchAll();
    QCOMPARE(tested.rowCount(), int(last));
    ActsModel acts;
    acts.setFilter(*store, {}, true, QTimeZone::utc());
    QCOMPARE(acts.rowCount(), 0);
    QVERIFY(acts.canFetchMore({}));
    acts.fetchMore({});
    QCOMPARE(acts.rowCount(), 100); // not all of them
    QCOMPARE(acts.acts().front().seq, last);
    acts.fetchAll();
    QCOMPARE(acts.rowCount(), int(last));
    QVERIFY(!acts.canFetchMore({}));
    acts.setFilter(*store, {}, false, QTimeZone::utc());
    acts.fetchMore({});
    QCOMPARE(acts.acts().front().seq, 1);
    QCOMPARE(acts.acts()[99].seq, 100);
    for (qint64 i = 0; i < 100; ++i)
        QCOMPARE(acts.acts()[size_t(i)].seq, i + 1);
    QVERIFY(acts.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Office made")));
    acts.forget();
    QCOMPARE(acts.rowCount(), 0);
    QVERIFY(!acts.canFetchMore({}));
}

void JournalPageTest::filtersLeaveWhatFits()
{
    open(*m_office, Role::Auditor);
    const int all = model()->rowCount();
    page()->setFilter({{QStringLiteral("kind"), QStringLiteral("user-added")}});
    QCOMPARE(model()->rowCount(), 5);
    QCOMPARE(page()->filter(), (PageFilter{{QStringLiteral("kind"), QStringLiteral("user-added")}}));
    page()->setFilter({{QStringLiteral("who"), QStringLiteral("personnel")}});
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->acts().front().act->kind, QStringLiteral("base-allowance-put"));
    page()->setFilter({{QStringLiteral("text"), QStringLiteral("SOMEBODY audit")}}); // in "after"
    QCOMPARE(model()->rowCount(), 1);
    page()->setFilter({{QStringLiteral("numbers"), QStringLiteral("2-4")},
                       {QStringLiteral("order"), QStringLiteral("oldest")}});
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->acts().front().seq, 2);
    page()->setFilter({{QStringLiteral("numbers"), QStringLiteral("4-2")}});
    QVERIFY(hasText(page(), "These are no numbers of acts"));
    page()->setFilter({{QStringLiteral("text"), QStringLiteral("nobody wrote this")}});
    QVERIFY(hasText(page(), "none under these filters"));
    QTest::mouseClick(buttonNamed(page(), "Clear filters"), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), all);
    QVERIFY(hasText(page(), "link and signature fit"));
}

/// What lies further back than one stretch is found all the same, without anybody scrolling.
void JournalPageTest::rareActsAreFoundFarBack()
{
    const AdminOffice office;
    office.addAccounts();
    addActs(office, manyActs);
    open(office, Role::It);
    page()->setFilter({{QStringLiteral("text"), QStringLiteral("rare")}});
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patienceMs);
    QCOMPARE(model()->acts().front().act->subject, QStringLiteral("rare"));
    QVERIFY(page()->findChild<DataTable *>()->isVisible());
}

void JournalPageTest::payIsNotForIt()
{
    for (const auto &[role, isTold] : {std::pair(Role::Auditor, true), std::pair(Role::It, false)}) {
        open(*m_office, role);
        page()->setFilter({{QStringLiteral("kind"), QStringLiteral("base-allowance-put")}});
        QCOMPARE(model()->rowCount(), 1);
        const QString after = model()->index(0, int(ActsModel::Column::After)).data().toString();
        QCOMPARE(after.contains(QStringLiteral("4321000")), isTold);
        QTest::qWait(0); // new labels show themselves a moment later
        QCOMPARE(hasText(page(), "4321000"), isTold);
        QCOMPARE(page()->shownTable()->rows.front().join(u' ').contains(QStringLiteral("4321000")),
                 isTold);
        QCOMPARE(page()->headActions().isEmpty(), !isTold);
        // Nor by looking for it.
        page()->setFilter({{QStringLiteral("text"), QStringLiteral("4321000")}});
        QCOMPARE(model()->rowCount(), isTold ? 1 : 0);
    }
    m_window.reset();
    m_session = openSession(*m_office);
    m_session->signIn(*m_session->store().users().user(roleName(Role::Personnel)));
    m_window = showWindow(*m_session);
    QVERIFY(!page()); // somebody else's page
}

void JournalPageTest::chainIsVerified()
{
    open(*m_office, Role::Auditor);
    QVERIFY(hasText(page(), "not verified"));
    QVERIFY(!buttonNamed(m_window.get(), "The journal's chain is intact"));
    QTest::mouseClick(buttonNamed(page(), "Verify the chain"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "hold together"), patienceMs);
    QCOMPARE(m_session->journalVerdict()->last, (*m_session->store().acts().last())->seq);
    QVERIFY(!m_session->journalVerdict()->broken);
    QVERIFY(hasText(page(), "18 Nov 2026"));
    m_window->go({Route::View::Kiosks, {}});
    QTest::mouseClick(buttonNamed(m_window.get(), "The journal's chain is intact"), Qt::LeftButton);
    QCOMPARE(m_window->route().view, Route::View::Journal);
}

void JournalPageTest::aChangedActIsNamed()
{
    const AdminOffice office;
    office.addAccounts();
    const QString file = office.path() + QStringLiteral("/office.sqlite");
    QCOMPARE(
        editByShell(file,
                    {QStringLiteral(
                        "UPDATE act SET body = (SELECT body FROM act WHERE seq = 3) WHERE seq = 4")}),
        QString());
    open(office, Role::Auditor);
    page()->verifyChain();
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "act 4 does not fit"), patienceMs);
    QCOMPARE(m_session->journalVerdict()->last, 3);
    QVERIFY(hasText(page(), "link and signature fit")); // of the newest, which is whole
    QTest::mouseClick(buttonNamed(page(), "Show that act"), Qt::LeftButton);
    QCOMPARE(model()->acts().front().seq, 4);
    QVERIFY(hasText(page(), "the link does not fit"));
}

void JournalPageTest::anotherKeyIsNamed()
{
    const AdminOffice office;
    const AdminOffice other;
    office.addAccounts();
    QVERIFY(QFile::remove(officePublicKeyPath(office.path())));
    QVERIFY(QFile::copy(officePublicKeyPath(other.path()), officePublicKeyPath(office.path())));
    open(office, Role::Auditor);
    page()->verifyChain();
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "another key than this office's"), patienceMs);
    QVERIFY(!buttonNamed(page(), "Show that act"));
    QCOMPARE(m_session->journalVerdict()->firstBroken(), 0);
}

void JournalPageTest::aStoppedWalkFindsNothing()
{
    const AdminOffice office;
    // Stopped before it begins, as fast as anybody can be.
    JournalCheck check(office.path());
    QSignalSpy finished(&check, &JournalCheck::finished);
    check.cancel();
    check.start();
    QVERIFY(finished.wait(patienceMs));
    QVERIFY(!check.verdict());
    QCOMPARE(check.verdict().error().code, ErrorCode::Cancelled);
}

void JournalPageTest::auditorsTakeAFolder()
{
    QTemporaryDir place;
    open(*m_office, Role::Auditor);
    const QString folder = place.filePath(QStringLiteral("audit"));
    page()->exportForAuditTo(folder);
    QTRY_VERIFY_WITH_TIMEOUT(hasText(m_window.get(), "events of kiosks"), patienceMs);
    QVERIFY(!QDir(folder).isEmpty());
    page()->exportForAuditTo(folder); // somebody has one there
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "Nothing was written for auditors"), patienceMs);
}

void JournalPageTest::exportHoldsMoreThanWasScrolledTo()
{
    const AdminOffice office;
    office.addAccounts();
    addActs(office, 300);
    open(office, Role::Auditor);
    QVERIFY(model()->rowCount() < 300);
    const auto table = page()->shownTable();
    QCOMPARE(qint64(table->rows.size()), (*m_session->store().acts().last())->seq);
    QCOMPARE(table->head.size(), table->rows.front().size());
}

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
