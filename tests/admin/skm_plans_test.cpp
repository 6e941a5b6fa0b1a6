// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/follow_up_dialog.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/page_export.h"
#include "app/core/ikm.h"
#include "app/disk/safe_file.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/ctl/paper.h"
#include "tests/ctl/puasctl_process.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What the office does about the lowest elements: on the page, in the report, in puasctl.
class SkmPlansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plansStandBelowTheElements();
    void plansAreWrittenInTheWindow();

private:
    void answerTheSurvey();
    [[nodiscard]] Page *page() const
    {
        QCoreApplication::processEvents(); // the plans are shown
        return m_window->currentPage();
    }

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void SkmPlansTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    answerTheSurvey();
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
    m_session->setPeriod(Period::parse(u"2026-10").value());
    m_window->go({Route::View::Skm, {}});
}

void SkmPlansTest::answerTheSurvey()
{
    Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
    QVERIFY(office);
    Result<ImportTransaction> import = office->store().beginImport();
    for (int i = 0; i < 8; ++i) {
        RatingRecord rating;
        rating.atUtcMs = QDateTime(QDate(2026, 10, 5), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        for (size_t element = 0; element < skmElementKeys().size(); ++element)
            rating.answers.push_back(
                {skmElementKeys()[element], 1 + (i + int(element * element)) % 4, 4});
        QVERIFY(import->addFileRating(rating, QByteArray::number(i).rightJustified(32, 'f'),
                                      {QStringLiteral("forms.csv"), i + 1}));
    }
    QVERIFY(import->commit());
}

/// Without an account nobody can sign for a plan: no links.
void SkmPlansTest::plansStandBelowTheElements()
{
    const auto shown = page()->shownTable();
    QVERIFY(shown);
    QString lowest;
    for (const QStringList &row : shown->rows)
        if (row[13] == QLatin1String("1"))
            lowest = row[1];
    QVERIFY(hasText(page(), "No plan yet"));
    QVERIFY(!buttonNamed(page(), "Write the plan"));
    {
        Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
        QVERIFY(office);
        QVERIFY(office->store().followUps().add(
            {QStringLiteral("2026-10"), lowest, QStringLiteral("Two more counters"),
             QStringLiteral("2027-01"), QStringLiteral("Head of registration"), FollowUpState::Running,
             QStringLiteral("head"), 1}));
    }
    m_session->refresh();
    QVERIFY(hasText(page(), "Two more counters"));
    QVERIFY(hasText(page(), "January 2027"));
    QVERIFY(hasText(page(), "Head of registration"));
    QVERIFY(hasText(page(), "running"));
    const Called survey = puasctl(
        words("skm --data %1 --from 2026-10-01 --to 2026-10-31", {m_office->path()}));
    PUAS_VERIFY_STATUS(survey, 0);
    const QJsonArray plans = survey.object()[QStringLiteral("follow_up")].toArray();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans[0][QStringLiteral("element")].toString(), lowest);
    const auto pdf = PageExport::bytesOf(*page(), PageExport::Format::Pdf);
    QVERIFY(pdf);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("skm.pdf"));
    QVERIFY(writeFileSafely(path, *pdf));
    const QString words = test::Paper(path).text();
    QVERIFY2(words.contains(QStringLiteral("Follow-up plan"))
                 && words.contains(QStringLiteral("Two more counters"))
                 && words.contains(QStringLiteral("no plan yet")),
             qPrintable(words));
    QCOMPARE(test::Paper(path).misplaced(4), QStringList());
    m_session->setPeriod(Period::parse(u"2026-09").value());
    QVERIFY(!hasText(page(), "Two more counters"));
}

void SkmPlansTest::plansAreWrittenInTheWindow()
{
    AdminOffice peopled;
    peopled.addAccounts();
    auto session = openSession(peopled);
    session->signIn(*session->store().users().user(QStringLiteral("personnel")));
    FollowUpDialog dialog(*session, Period::parse(u"2026-S2").value(), {QStringLiteral("time"), 1, {}});
    dialog.show();
    QTest::mouseClick(buttonNamed(&dialog, "Save the plan"), Qt::LeftButton);
    QVERIFY(hasText(&dialog, "Write what is done."));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Two more counters"));
    QTest::mouseClick(buttonNamed(&dialog, "Save the plan"), Qt::LeftButton);
    QVERIFY(hasText(&dialog, "Write whose task it is."));
    fieldNamed(&dialog, "Whose task it is")->setText(QStringLiteral("Head of registration"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(buttonNamed(&dialog, "Save the plan"), Qt::LeftButton);
    QVERIFY(accepted.wait(20'000));
    session->refresh();
    const auto plans = session->store().followUps().standing(QStringLiteral("2026-S2"));
    QVERIFY(plans);
    QCOMPARE(plans->size(), size_t(1));
    QCOMPARE(plans->front().who, QStringLiteral("personnel"));
    QCOMPARE(plans->front().due, QStringLiteral("2027-02")); // three months on from November
    QCOMPARE(peopled.acts().back().kind, QStringLiteral("follow-up-planned"));
}

QTEST_MAIN(SkmPlansTest)
#include "skm_plans_test.moc"
