// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closed_figures_model.h"
#include "app/admin/closing_steps.h"
#include "app/admin/count_bars.h"
#include "app/admin/data_table.h"
#include "app/admin/lock_banner.h"
#include "app/admin/main_window.h"
#include "app/admin/objection_detail.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_rows.h"
#include "app/admin/page_export.h"
#include "app/admin/proof_rows_model.h"
#include "app/admin/why_page.h"
#include "app/closing/period_acts.h"
#include "app/disk/safe_file.h"
#include "app/report/explanation_words.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

/// The pages "Why 83 percent?" and "Closing": what they show is what the figures say, and the
/// way from an objection to an approved period is gone by its buttons.
class ClosingPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void modelsKeepTheirRules();
    void whyShowsTheFigure();
    void whyOpensFromTheOfficerAndTheProjection();
    void theSheetAndTheRowsAreWritten();
    void rowsAreForHeadsAndAuditors();
    void aRunningPeriodCannotBeClosed();
    void withoutAccountsNothingIsClosed();
    void fromObjectionToApproval();

private:
    void open(const QDateTime &now, std::optional<Role> role);
    Page *page(Route::View view, const QString &officer = {})
    {
        m_window->go({view, officer});
        QCoreApplication::processEvents();
        return m_window->currentPage();
    }

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int patienceMs = 20'000;
const QString justBelow = QStringLiteral("1002");

QDateTime inNovember()
{
    return AdminOffice::now();
}

QDateTime inDecember()
{
    return QDateTime(QDate(2026, 12, 2), QTime(3, 0), Qt::UTC);
}

/// Fills the dialog that \a button opens by \a fill, presses \a doIt and waits for its end.
void answerDialog(QPushButton *button, const std::function<void(QDialog *)> &fill, const char *doIt)
{
    QVERIFY(button);
    QTimer::singleShot(0, button, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        fill(dialog);
        QTest::mouseClick(buttonNamed(dialog, doIt), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), patienceMs);
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

void ClosingPageTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_office->addAccounts();
}

void ClosingPageTest::open(const QDateTime &now, std::optional<Role> role)
{
    m_window.reset();
    m_session = std::make_unique<OfficeSession>(m_office->path(), [now] { return now; });
    m_session->open();
    if (role)
        m_session->signIn(*m_session->store().users().user(roleName(*role)));
    m_session->setPeriod(*Period::parse(u"2026-11"));
    m_window = showWindow(*m_session);
}

void ClosingPageTest::modelsKeepTheirRules()
{
    open(inDecember(), Role::Head);
    const auto closing = closingOf(m_session->store(), m_session->period(), m_session->now());
    QVERIFY(closing);
    ClosedFiguresModel figures;
    const QAbstractItemModelTester figuresTester(&figures, QAbstractItemModelTester::FailureReportingMode::Fatal);
    figures.setClosing(*closing);
    QCOMPARE(figures.rowCount(), 1); // 79 of 100; the others reach 80 or are paid in full
    QCOMPARE(figures.index(0, int(ClosedFiguresModel::Column::Allowance)).data().toString(), QStringLiteral("79.00"));
    ObjectionsModel objections;
    const QAbstractItemModelTester objectionsTester(&objections, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Objection objection;
    objection.number = QStringLiteral("K-2026-001");
    objections.setRows({{objection, QStringLiteral("Siti"), Decimal{7475, 2}, Decimal{7535, 2}}});
    QCOMPARE(objections.index(0, int(ObjectionsModel::Column::Decision)).data().toString(), QStringLiteral("waiting"));
    QCOMPARE(objections.index(0, int(ObjectionsModel::Column::After)).data().toString(), QStringLiteral("75.35"));
    objections.setRows({});
    ProofRowsModel proof;
    const QAbstractItemModelTester proofTester(&proof, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proof.setRows({QStringLiteral("a"), {}, {}, {}, {}}, {{QStringLiteral("b"), {}, {}, {}, {}}});
    QCOMPARE(proof.rowCount(), 1);
}

void ClosingPageTest::whyShowsTheFigure()
{
    open(inNovember(), Role::Head);
    Page *why = page(Route::View::Why, justBelow);
    const auto explanation = explanationOf(justBelow, m_session->store(), m_session->period(), m_session->now());
    QVERIFY(explanation);
    const ExplanationWords words = explanationWords(*explanation);
    QCOMPARE(why->title(), QStringLiteral("Why 79 percent?"));
    for (const QString &text : {words.countedTitle, words.answersTitle, words.measureTitle, words.ruleTitle, words.proofTitle,
                                words.share.figure, words.allowance.figure, words.measure.first(), words.closing})
        QVERIFY2(hasText(why, qPrintable(text)), qPrintable(text));
    for (const FigureLine &line : words.comparison)
        QVERIFY2(hasText(why, qPrintable(line.figure)), qPrintable(line.figure));
    const auto bars = why->findChildren<CountBars *>();
    QCOMPARE(bars.size(), 2);
    for (const FigureLine &line : words.answers)
        QVERIFY2(bars[1]->accessibleDescription().contains(line.label + QStringLiteral(": ") + line.figure), qPrintable(line.label));
    auto *table = why->findChild<DataTable *>();
    QCOMPARE(table->model()->rowCount(), int(words.proof.size()));
    QCOMPARE(table->model()->index(0, 4).data().toString(), words.proof.front()[4]);
    QCOMPARE(cutTexts(m_window.get()), QStringList());
}

void ClosingPageTest::whyOpensFromTheOfficerAndTheProjection()
{
    open(inNovember(), Role::Head);
    page(Route::View::Officer, justBelow);
    QTest::mouseClick(buttonNamed(m_window.get(), "Why this allowance?"), Qt::LeftButton);
    QVERIFY(m_window->route() == (Route{Route::View::Why, justBelow}));
    Page *projection = page(Route::View::Allowance);
    auto *table = projection->findChild<DataTable *>();
    emit table->opened(table->model()->index(0, 0));
    QCOMPARE(int(m_window->route().view), int(Route::View::Why));
}

void ClosingPageTest::theSheetAndTheRowsAreWritten()
{
    open(inNovember(), Role::Head);
    auto *why = qobject_cast<WhyPage *>(page(Route::View::Why, justBelow));
    QVERIFY(why);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    const auto bytes = PageExport::bytesOf(*why, PageExport::Format::Pdf);
    QVERIFY(bytes);
    QVERIFY(writeFileSafely(path, *bytes));
    QFile sheet(path);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.read(5) == "%PDF-");
    const auto rows = officerRows(m_session->store(), justBelow, m_session->period().range(), m_session->now().timeZone());
    QVERIFY(rows);
    qint64 satisfied = 0;
    const auto value = rows->head.indexOf(QStringLiteral("value"));
    for (const QStringList &row : rows->rows)
        satisfied += row[value].toInt() >= 3;
    QCOMPARE(rows->rows.size(), size_t(100));
    QCOMPARE(satisfied, 79);
}

void ClosingPageTest::rowsAreForHeadsAndAuditors()
{
    for (const auto &[role, may] : {std::pair{Role::Head, true}, {Role::Auditor, true}, {Role::Personnel, false}}) {
        open(inNovember(), role);
        page(Route::View::Why, justBelow);
        QCOMPARE(buttonNamed(m_window.get(), "Rows") != nullptr, may);
        QCOMPARE(buttonNamed(m_window->currentPage(), "Enter an objection") != nullptr, role != Role::Auditor);
    }
}

void ClosingPageTest::aRunningPeriodCannotBeClosed()
{
    open(inNovember(), Role::Personnel);
    Page *closing = page(Route::View::Closing);
    auto *button = buttonNamed(closing, "Close the period");
    QVERIFY(button && !button->isEnabled());
    QVERIFY(hasText(closing, "The period is not over yet."));
    QCOMPARE(cutTexts(m_window.get()), QStringList());
}

void ClosingPageTest::withoutAccountsNothingIsClosed()
{
    const AdminOffice plain;
    OfficeSession session(plain.path(), inDecember);
    session.open();
    session.setPeriod(*Period::parse(u"2026-11"));
    MainWindow window(session);
    window.resize(1440, 900);
    window.show();
    window.go({Route::View::Closing, {}});
    QVERIFY(!buttonNamed(window.currentPage(), "Close the period")->isEnabled());
    QVERIFY(hasText(window.currentPage(), "Not without accounts"));
}

void ClosingPageTest::fromObjectionToApproval()
{
    // IT writes it down: an objection about no single rating.
    {
        auto office = OfficeFolder::open(m_office->path());
        QVERIFY(office);
        office->setActor(roleName(Role::It));
        QVERIFY(addObjection(*office, {justBelow, *Period::parse(u"2026-11"), QStringLiteral("Terlalu rendah"), {}, {}}, inDecember()));
    }
    open(inDecember(), Role::Personnel);
    Page *closing = page(Route::View::Closing);
    QVERIFY(hasText(closing, "An objection waits for its decision."));
    QVERIFY(hasText(closing, "Terlalu rendah"));
    QVERIFY(!buttonNamed(closing, "Close the period")->isEnabled());
    const auto decide = [&] {
        auto *detail = m_window->currentPage()->findChild<ObjectionDetail *>();
        QTest::mouseClick(buttonNamed(detail, "Reject"), Qt::LeftButton);
        QVERIFY(hasText(detail, "Write the reason first."));
        detail->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("diperiksa"));
        QTest::mouseClick(buttonNamed(detail, "Reject"), Qt::LeftButton);
    };
    decide();
    QTRY_VERIFY_WITH_TIMEOUT(hasText(m_window->currentPage(), "You have decided."), patienceMs);
    open(inDecember(), Role::Head);
    page(Route::View::Closing);
    decide();
    QTRY_VERIFY_WITH_TIMEOUT(hasText(m_window->currentPage(), "Personnel has to close it first."), patienceMs);

    open(inDecember(), Role::Personnel);
    answerDialog(buttonNamed(page(Route::View::Closing), "Close the period"), [](QDialog *) {}, "Close the period");
    QVERIFY(hasText(m_window->currentPage(), "It waits for a head's approval."));
    QVERIFY(!buttonNamed(m_window->currentPage(), "Approve and lock")->isEnabled());

    open(inDecember(), Role::Head);
    answerDialog(buttonNamed(page(Route::View::Closing), "Approve and lock"),
                 [&](QDialog *dialog) {
                     fieldNamed(dialog, "Your password")->setText(QStringLiteral("not the password"));
                     QTest::mouseClick(buttonNamed(dialog, "Approve and lock"), Qt::LeftButton);
                     QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "do not belong together"), patienceMs);
                     QVERIFY(hasText(dialog, "I, Somebody head, approve the allowances of November 2026"));
                     fieldNamed(dialog, "Your password")->setText(accountPassword);
                 },
                 "Approve and lock");
    QVERIFY(hasText(m_window->currentPage(), "approved, version 1"));
    QCOMPARE(int(m_session->stateOf(m_session->period())), int(PeriodState::Approved));
    QCOMPARE(m_office->acts().back().kind, QStringLiteral("period-approved"));
    QVERIFY(QString::fromUtf8(m_office->acts().back().after).contains(QStringLiteral("I, Somebody head, approve")));
    QVERIFY(hasText(page(Route::View::Why, justBelow), "Approved."));
    const auto *lock = m_window->findChild<LockBanner *>();
    QVERIFY(lock->isVisible());
    QCOMPARE(lock->accessibleName(), QStringLiteral("Approved on 2 December 2026 by Somebody head. A correction becomes a new version."));
    page(Route::View::Closing);
    QVERIFY(lock->isHidden());
    page(Route::View::Officers);
    QVERIFY(lock->isVisible());
    m_session->setPeriod(*Period::parse(u"2026-10"));
    QVERIFY(lock->isHidden());
    m_session->setPeriod(*Period::parse(u"2026-11"));
    QVERIFY(lock->isVisible());
    QCOMPARE(cutTexts(m_window.get()), QStringList());
}

QTEST_MAIN(ClosingPageTest)
#include "closing_page_test.moc"
