// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/documents_model.h"
#include "app/admin/documents_page.h"
#include "app/admin/made_documents.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/core/ikm.h"
#include "app/disk/safe_file.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/ctl/paper.h"
#include "tests/ctl/puasctl_process.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What can be printed for a period, and that it is what puasctl writes.
class DocumentsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void modelHoldsTogether();
    void eachSaysItsState();
    void nothingCanBeMadeOfNothing();
    void surveyIsThatOfPuasctl();
    void explanationsAreOneFileAnOfficer();
    void aRefusedFolderIsTold();
    void lastMadeIsRememberedByPeriod();
    void pagesAreOpened();
    void itHasNoPage();

private:
    [[nodiscard]] DocumentsPage *page() const
    {
        return qobject_cast<DocumentsPage *>(m_window->currentPage());
    }
    [[nodiscard]] DataTable *table() const;
    void choose(OfficeDocument::Kind kind) const { table()->selectRow(int(kind)); }
    /// The row of the export that a document has.
    [[nodiscard]] QStringList row(OfficeDocument::Kind kind) const
    {
        return page()->shownTable()->rows[size_t(kind)];
    }
    void make(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

using Kind = OfficeDocument::Kind;
constexpr int patienceMs = 20'000;
constexpr int formColumn = 1, stateColumn = 2, whyColumn = 3, madeColumn = 4;

} // namespace

void DocumentsPageTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // the settings of nobody
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    {
        Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
        QVERIFY(office);
        Result<ImportTransaction> import = office->store().beginImport();
        for (int i = 0; i < 6; ++i) {
            RatingRecord rating;
            rating.atUtcMs = QDateTime(QDate(2026, 10, 5), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
            for (const QString &key : skmElementKeys())
                rating.answers.push_back({key, 1 + i % 4, 4});
            QVERIFY(import->addFileRating(rating, QByteArray::number(i).rightJustified(32, 'f'),
                                          {QStringLiteral("forms.csv"), i}));
        }
        QVERIFY(import->commit());
    }
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
    QFile::remove(MadeDocuments::usualFile(m_session->home().code));
}

void DocumentsPageTest::init()
{
    m_session->setPeriod(Period::parse(u"2026-10").value());
    m_window->go({Route::View::Documents, {}});
}

DataTable *DocumentsPageTest::table() const
{
    return page()->findChild<DataTable *>();
}

void DocumentsPageTest::make(const QString &path)
{
    QSignalSpy made(page(), &DocumentsPage::made);
    page()->makeInto(path);
    QVERIFY(made.wait(patienceMs));
}

void DocumentsPageTest::modelHoldsTogether()
{
    DocumentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocuments(officeDocuments(*m_session).value(), {});
    QCOMPARE(model.rowCount(), int(allDocumentKinds.size()));
    for (int i = 0; i < model.rowCount(); ++i)
        QCOMPARE(model.documents()[size_t(i)].kind, allDocumentKinds[size_t(i)]);
}

void DocumentsPageTest::eachSaysItsState()
{
    QCOMPARE(row(Kind::SkmReport)[formColumn], QStringLiteral("pdf"));
    QCOMPARE(row(Kind::SkmReport)[stateColumn], QStringLiteral("ready"));
    QVERIFY(row(Kind::SkmReport)[whyColumn].contains(QStringLiteral("Sample too small: 6 of the 384")));
    QCOMPARE(row(Kind::Allowances)[stateColumn], QStringLiteral("draft"));
    QCOMPARE(row(Kind::Explanations)[stateColumn], QStringLiteral("draft"));
    m_session->setPeriod(Period::parse(u"2026-11").value()); // it has not ended
    QCOMPARE(row(Kind::SkmReport)[stateColumn], QStringLiteral("missing"));
    QCOMPARE(row(Kind::Scores)[stateColumn], QStringLiteral("draft"));
}

void DocumentsPageTest::nothingCanBeMadeOfNothing()
{
    m_session->setPeriod(Period::parse(u"2026-09").value());
    choose(Kind::SkmReport);
    QVERIFY(!buttonNamed(page(), "Save as"));
    QVERIFY(!buttonNamed(page(), "Print"));
    QVERIFY(hasText(page(), "Nobody has answered the survey in this period."));
    QSignalSpy made(page(), &DocumentsPage::made);
    page()->makeInto(m_folder.filePath(QStringLiteral("nothing.pdf")));
    QVERIFY(!made.wait(50));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nothing.pdf"))));
}

void DocumentsPageTest::surveyIsThatOfPuasctl()
{
    choose(Kind::SkmReport);
    const QString ours = m_folder.filePath(QStringLiteral("ours.pdf"));
    make(ours);
    const QString theirs = m_folder.filePath(QStringLiteral("theirs.pdf"));
    PUAS_VERIFY_STATUS(puasctl(words("skm --data %1 --from 2026-10-01 --to 2026-10-31 --format pdf "
                                     "--language en --output %2",
                                     {m_office->path(), theirs}),
                               {QStringLiteral("PUAS_TODAY=2026-11-18")}),
                       0);
    // All but the minute at which it was printed.
    const auto before = [](const QString &path) {
        return test::Paper(path).text().section(QStringLiteral("Printed"), 0, 0);
    };
    QCOMPARE(before(ours), before(theirs));
    QVERIFY(before(ours).size() > 400);
}

void DocumentsPageTest::explanationsAreOneFileAnOfficer()
{
    m_session->setPeriod(Period::parse(u"2026-11").value());
    choose(Kind::Explanations);
    QVERIFY(buttonNamed(page(), "Save into a folder"));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sheets")));
    make(m_folder.filePath(QStringLiteral("sheets")));
    const QStringList files = QDir(m_folder.filePath(QStringLiteral("sheets"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 6);
    QCOMPARE(files.front(), QStringLiteral("1001 2026-11.pdf"));
    const test::Paper first(m_folder.filePath(QStringLiteral("sheets/1002 2026-11.pdf")));
    QVERIFY(first.text().contains(QStringLiteral("Just Below")));
    QCOMPARE(first.pages().size(), size_t(1));
}

void DocumentsPageTest::aRefusedFolderIsTold()
{
    choose(Kind::AllowanceSheet);
    QSignalSpy made(page(), &DocumentsPage::made);
    page()->makeInto(m_folder.filePath(QStringLiteral("no/such/folder/a.xlsx")));
    QVERIFY(made.wait(patienceMs));
    QCOMPARE(made.front().front().toBool(), false);
    QVERIFY(hasText(page(), "The document was not made"));
    QCOMPARE(row(Kind::AllowanceSheet)[madeColumn], QString());
}

void DocumentsPageTest::lastMadeIsRememberedByPeriod()
{
    choose(Kind::SkmSheet);
    make(m_folder.filePath(QStringLiteral("sheet.xlsx")));
    QVERIFY(!row(Kind::SkmSheet)[madeColumn].isEmpty());
    QCOMPARE(row(Kind::AllowanceSheet)[madeColumn], QString());
    m_session->setPeriod(Period::parse(u"2026-09").value());
    QCOMPARE(row(Kind::SkmSheet)[madeColumn], QString());
    // What is kept is not trusted.
    const QString file = MadeDocuments::usualFile(m_session->home().code);
    QVERIFY(writeFileSafely(file, "no json"));
    QVERIFY(!MadeDocuments(file)
                 .lastMade(QStringLiteral("2026-10"), QStringLiteral("skm-sheet"))
                 .isValid());
}

void DocumentsPageTest::pagesAreOpened()
{
    choose(Kind::Closing);
    QVERIFY(!buttonNamed(page(), "Save as"));
    QTest::mouseClick(buttonNamed(page(), "Open the page"), Qt::LeftButton);
    QCOMPARE(m_window->route().view, Route::View::Closing);
}

/// IT has neither the entry nor the page.
void DocumentsPageTest::itHasNoPage()
{
    AdminOffice office;
    office.addAccounts();
    const auto session = openSession(office);
    session->signIn(*session->store().users().user(QStringLiteral("it")));
    const auto window = showWindow(*session);
    for (const Route &route : window->routes())
        QVERIFY(route.view != Route::View::Documents && route.view != Route::View::Skm);
}

QTEST_MAIN(DocumentsPageTest)
#include "documents_page_test.moc"
