// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/proposal_words.h"
#include "app/admin/proposals_model.h"
#include "app/admin/proposals_page.h"
#include "app/admin/search_hits.h"
#include "app/admin/station_line.h"
#include "app/event/feedback_codes.h"
#include "app/intake/proposal_acts.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/support/proposal_office.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

/// What citizens proposed, in the window.
class ProposalsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void titleIsTheFirstWords_data();
    void titleIsTheFirstWords();
    void everythingHasWords();
    void modelIsSound();
    void filtersAndCounts();
    void wayIsDecidedAndUndone();
    void rejectingAsksForAReason();
    void answersAreScreened();
    void whoMayOnlyReadHasNoButtons();
    void textIsNotForEverybody();
    void rowsAreThoseOfTheFunction();

private:
    void open(const QString &login);
    ProposalsPage *page();
    void choose(const QString &topic);
    [[nodiscard]] ProposalsModel *model()
    {
        return m_window->currentPage()->findChild<ProposalsModel *>();
    }
    [[nodiscard]] ProposalWay way();

    std::unique_ptr<ProposalOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_topic;
};

namespace {

constexpr int patienceMs = 20'000;
const QString accessTopic = QStringLiteral("access");

QDateTime inOctober()
{
    return QDateTime(QDate(2026, 10, 20), QTime(3, 0), Qt::UTC);
}

} // namespace

void ProposalsPageTest::initTestCase()
{
    setUpInEnglish();
}

void ProposalsPageTest::init()
{
    m_window.reset();
    m_session.reset();
    m_office = std::make_unique<ProposalOffice>();
    m_office->office().close();
}

void ProposalsPageTest::open(const QString &login)
{
    m_window.reset();
    m_session = std::make_unique<OfficeSession>(m_office->office().path(), inOctober);
    m_session->open();
    m_session->signIn(*m_session->store().users().user(login));
    m_window = showWindow(*m_session);
}

ProposalsPage *ProposalsPageTest::page()
{
    m_window->go({Route::View::Proposals, {}});
    auto *found = qobject_cast<ProposalsPage *>(m_window->currentPage());
    if (found && !QTest::qWaitFor([this] { return model()->size() > 0; }, patienceMs))
        return nullptr;
    return found;
}

void ProposalsPageTest::choose(const QString &topic)
{
    m_topic = topic;
    auto *table = page()->findChild<DataTable *>();
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->proposal(row).topic == topic)
            table->selectRow(row);
    QTest::qWait(0);
}

ProposalWay ProposalsPageTest::way()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->proposal(row).topic == m_topic)
            return ProposalWay(model()->proposal(row).said);
    return ProposalWay({});
}

void ProposalsPageTest::titleIsTheFirstWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("Jalur landai. Kursi roda.") << QStringLiteral("Jalur landai");
    QTest::newRow("Jalur\n landai.") << QStringLiteral("Jalur landai");
    QTest::newRow("") << QStringLiteral("The topic alone, without words");
    QTest::newRow("Pintu depan bertangga empat dan kursi roda harus diangkat oleh dua orang")
        << QStringLiteral("Pintu depan bertangga empat dan kursi roda harus diangkat…");
}

void ProposalsPageTest::titleIsTheFirstWords()
{
    QFETCH(QString, title);
    QCOMPARE(proposalTitle({{}, {}, {}, QString::fromUtf8(QTest::currentDataTag())}), title);
}

void ProposalsPageTest::everythingHasWords()
{
    for (const QString &topic : topicCodes())
        QVERIFY2(topicWords(topic) != topic, qPrintable(topic));
    for (const ProposalStage stage : allProposalStages)
        QVERIFY(!stageWords(stage).isEmpty());
    std::vector<Screened> found;
    for (const PersonalDatum datum : allPersonalData)
        found.push_back({datum, personalDatumName(datum)});
    QCOMPARE(screeningSentence(found).count(u'('), qsizetype(allPersonalData.size()));
    QVERIFY(screeningSentence({}).startsWith(QStringLiteral("Screened: no NIK")));
}

void ProposalsPageTest::modelIsSound()
{
    ProposalsModel proposals;
    const QAbstractItemModelTester tester(&proposals,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto of = [](const char *day, const char *topic, ProposalStage stage) {
        Proposal one{QDate::fromString(QLatin1String(day), Qt::ISODate), QStringLiteral("k"),
                     QLatin1String(topic), QLatin1String(topic), QLatin1String(day)};
        if (stage != ProposalStage::New)
            one.said.push_back({{stage, {}, {}, ProposalPriority::High, QStringLiteral("because"), {}},
                                QStringLiteral("ratna"),
                                0});
        return one;
    };
    proposals.setProposals({of("2026-10-05", "health", ProposalStage::New),
                            of("2026-10-07", "food", ProposalStage::Rejected),
                            of("2026-10-06", "access", ProposalStage::New)},
                           {{QStringLiteral("k"), QStringLiteral("Lobi")}});
    QCOMPARE(proposals.rowCount(), 3);
    QCOMPARE(proposals.proposal(0).topic, QStringLiteral("food")); // the newest
    QCOMPARE(proposals.index(0, 2).data().toString(), QStringLiteral("rejected"));
    QVERIFY(!proposals.index(0, 0).data(StrongRole).toBool());
    QVERIFY(proposals.index(1, 0).data(StrongRole).toBool());
    QCOMPARE(proposals.index(1, 0).data(SecondLineRole).toString(),
             QStringLiteral("Access and buildings · Lobi"));
    QCOMPARE(proposals.exportCells(0).value(9), QStringLiteral("because"));
    QCOMPARE(proposals.exportCells(0).size(), proposals.exportHead().size());
    proposals.setFilter({ProposalStage::New, {}, {}});
    QCOMPARE(proposals.rowCount(), 2);
    proposals.setFilter({{}, QStringLiteral("food"), {}});
    QCOMPARE(proposals.rowCount(), 1);
    proposals.setFilter({ProposalStage::Answered, {}, {}});
    QCOMPARE(proposals.rowCount(), 0);
    QCOMPARE(proposals.countOf(ProposalStage::New), 2);
}

void ProposalsPageTest::filtersAndCounts()
{
    open(headLogin);
    QVERIFY(page());
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(buttonNamed(page(), "New 3") && buttonNamed(page(), "All 3")
            && buttonNamed(page(), "Accepted 0"));
    page()->setFilter({{QStringLiteral("topic"), accessTopic}});
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(page()->filter(), (PageFilter{{QStringLiteral("topic"), accessTopic}}));
    QTest::mouseClick(buttonNamed(page(), "Accepted 0"), Qt::LeftButton);
    QVERIFY(hasText(page(), "none under these filters"));
    QTest::mouseClick(buttonNamed(page(), "Clear filters"), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 3);
    m_session->setPeriod(*Period::parse(QStringLiteral("2026-09")));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(m_window->currentPage(), "Nobody has proposed anything"),
                             patienceMs);
}

void ProposalsPageTest::wayIsDecidedAndUndone()
{
    open(headLogin);
    choose(accessTopic);
    QVERIFY(hasText(page(), "Kursi roda harus diangkat"));
    auto boxes = page()->findChildren<QComboBox *>();
    for (QComboBox *box : std::as_const(boxes))
        if (box->accessibleName() == QLatin1String("Forward to the forum of the"))
            box->setCurrentText(QStringLiteral("District"));
    fieldNamed(page(), "Agency")->setText(QStringLiteral("Dinas PU"));
    QTest::mouseClick(buttonNamed(page(), "Forward"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(way().stage(), ProposalStage::Forwarded, patienceMs);
    QVERIFY(buttonNamed(page(), "Forwarded 1"));
    choose(accessTopic);
    const auto *line = page()->findChild<StationLine *>();
    QVERIFY(line->stations()[2].isReached && line->stations()[2].isHere
            && !line->stations()[1].isReached);
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("Answered: not yet")));
    QTRY_VERIFY_WITH_TIMEOUT(hasText(page(), "planning forum: District · Dinas PU"), patienceMs);
    QTest::mouseClick(buttonNamed(page(), "Accept"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(way().stage(), ProposalStage::Accepted, patienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(way().stage(), ProposalStage::Forwarded, patienceMs);
    QVERIFY(!way().outcome());
    QCOMPARE(m_session->store().proposalDecisions().all()->size(), size_t(3)); // all of them are kept
}

void ProposalsPageTest::rejectingAsksForAReason()
{
    open(headLogin);
    choose(accessTopic);
    QTimer::singleShot(0, this, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::mouseClick(buttonNamed(dialog, "Reject"), Qt::LeftButton);
        QVERIFY(hasText(dialog, "A reason is missing"));
        fieldNamed(dialog, "Reason")->setText(QStringLiteral("Tanah orang lain"));
        QTest::mouseClick(buttonNamed(dialog, "Reject"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), patienceMs);
    });
    QTest::mouseClick(buttonNamed(page(), "Reject with a reason"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(way().stage(), ProposalStage::Rejected, patienceMs);
    QCOMPARE(way().outcome()->choice.reason, QStringLiteral("Tanah orang lain"));
}

void ProposalsPageTest::answersAreScreened()
{
    open(headLogin);
    choose(QStringLiteral("office"));
    auto *answer = page()->findChild<QPlainTextEdit *>();
    QPushButton *give = buttonNamed(page(), "Answer");
    QVERIFY(!give->isEnabled());
    answer->setPlainText(QStringLiteral("Pak Bambang menunggu di 081234567890"));
    QVERIFY(hasText(page(), "(an officer's name)") && hasText(page(), "(a telephone number)"));
    QVERIFY(!give->isEnabled());
    answer->setPlainText(QStringLiteral("Papan bersuara dipasang bulan depan."));
    QVERIFY(hasText(page(), "Screened: no NIK"));
    QVERIFY(give->isEnabled());
    QTest::mouseClick(give, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(way().stage(), ProposalStage::Answered, patienceMs);
    QCOMPARE(way().answered()->choice.answer, QStringLiteral("Papan bersuara dipasang bulan depan."));
}

void ProposalsPageTest::whoMayOnlyReadHasNoButtons()
{
    open(auditorLogin);
    choose(accessTopic);
    QVERIFY(hasText(page(), "Kursi roda harus diangkat"));
    for (const char *name : {"Forward", "Accept", "Reject with a reason", "Answer"})
        QVERIFY2(!buttonNamed(page(), name) || !buttonNamed(page(), name)->isVisible(), name);
}

/// IT opens neither the page nor, by the search, anything of a text; nor does anybody else by it.
void ProposalsPageTest::textIsNotForEverybody()
{
    open(itLogin);
    m_window->go({Route::View::Proposals, {}});
    QVERIFY(!qobject_cast<ProposalsPage *>(m_window->currentPage()));
    QVERIFY(!hasText(m_window.get(), "Jalur landai"));
    for (const QString &login : {itLogin, headLogin}) {
        open(login);
        QVERIFY(searched(allSearchHits(*m_session, {}), QStringLiteral("landai")).isEmpty());
        QCOMPARE(searched(allSearchHits(*m_session, {}), QStringLiteral("musrena")).isEmpty(),
                 login == itLogin);
    }
}

void ProposalsPageTest::rowsAreThoseOfTheFunction()
{
    open(headLogin);
    QVERIFY(page());
    const auto table = page()->shownTable();
    m_office->office().open();
    const std::vector<Proposal> all = m_office->all();
    QCOMPARE(size_t(table->rows.size()), all.size());
    for (const Proposal &proposal : all) {
        const auto row = std::ranges::find(table->rows, proposal.name,
                                           [](const QStringList &cells) { return cells.front(); });
        QVERIFY(row != table->rows.end());
        QCOMPARE(row->mid(1, 5), (QStringList{proposal.day.toString(Qt::ISODate), proposal.kiosk,
                                              proposal.topic, proposal.text, QStringLiteral("new")}));
    }
}

QTEST_MAIN(ProposalsPageTest)
#include "proposals_page_test.moc"
