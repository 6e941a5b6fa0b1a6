// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/main_window.h"
#include "app/admin/number_field.h"
#include "app/admin/office_session.h"
#include "app/admin/rule_form.h"
#include "app/admin/segments_model.h"
#include "app/admin/what_if_page.h"
#include "app/core/rule_shapes.h"
#include "app/figures/rule_comparison.h"
#include "app/intake/pay_acts.h"
#include "app/intake/rule_acts.h"
#include "app/intake/user_acts.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace puas;
using namespace puas::test;

/// Rules in the window: written, marked where they are wrong, proposed, approved by somebody
/// else; what another rule would do; the projection in rupiah.
class RulesPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void gapsAreMarkedAndRefused();
    void everyShapeIsWritten_data();
    void everyShapeIsWritten();
    void testValuesFollow();
    void proposedByOneApprovedByAnother();
    void theProposerIsNotOfferedIt();
    void twoOfPersonnelAreNotEnough();
    void whatIfCountsAsTheFiguresDo();
    void whatIfMovesTheThreshold();
    void whatIfChangesNothingUntilApproved();
    void auditorsOnlyRead();
    void projectionInRupiah();

private:
    void signInAs(Role role);
    Page *open(Route::View view);
    [[nodiscard]] QString inUse();

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int patienceMs = 20'000;

template<typename Widget>
Widget *named(const QWidget *parent, const char *name)
{
    for (auto *widget : parent->findChildren<Widget *>())
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    return nullptr;
}

/// The figure that stands above or beside these words.
int figureAbove(const QWidget *page, const char *words)
{
    const auto labels = page->findChildren<QLabel *>();
    for (int i = 1; i < labels.size(); ++i)
        if (labels[i]->text() == QLatin1String(words))
            return labels[i - 1]->text().toInt();
    return -1;
}

} // namespace

void RulesPagesTest::initTestCase()
{
    setUpInEnglish();
}

void RulesPagesTest::init()
{
    m_window.reset();
    m_session.reset();
    m_office = std::make_unique<AdminOffice>();
    m_office->addAccounts();
    signInAs(Role::Personnel);
}

void RulesPagesTest::signInAs(Role role)
{
    m_window.reset();
    m_session = openSession(*m_office);
    m_session->signIn(*m_session->store().users().user(roleName(role)));
    m_window = showWindow(*m_session);
}

Page *RulesPagesTest::open(Route::View view)
{
    m_window->go({view, {}});
    QCoreApplication::processEvents(); // the head shows its buttons
    return m_window->currentPage();
}

QString RulesPagesTest::inUse()
{
    const auto rule = m_session->store().ruleBook().ruleInUse(QDate(2026, 12, 31));
    return rule ? rule->rule.id : errorName(rule.error().code);
}

void RulesPagesTest::gapsAreMarkedAndRefused()
{
    Page *page = open(Route::View::RuleEditor);
    auto *model = page->findChild<SegmentsModel *>();
    QVERIFY(buttonNamed(page, "Propose")->isEnabled());
    QVERIFY(model->setData(model->index(1, int(SegmentsModel::Column::From)), QStringLiteral("85"),
                           Qt::EditRole));
    QVERIFY(!buttonNamed(page, "Propose")->isEnabled());
    QVERIFY(hasText(page, "gap from 80 to 85"));
    QVERIFY(model->setData(model->index(1, int(SegmentsModel::Column::From)), QStringLiteral("75"),
                           Qt::EditRole));
    QVERIFY(hasText(page, "overlap from 75 to 80"));
    QVERIFY(model->setData(model->index(1, int(SegmentsModel::Column::From)), QStringLiteral("80"),
                           Qt::EditRole));
    QVERIFY(buttonNamed(page, "Propose")->isEnabled());
    fieldNamed(page, "Name")->clear();
    QVERIFY(hasText(page, "A name is missing.") && !buttonNamed(page, "Propose")->isEnabled());
}

void RulesPagesTest::everyShapeIsWritten_data()
{
    QTest::addColumn<RuleShape>("shape");
    for (const RuleShape shape : allRuleShapes)
        QTest::addRow("%d", int(shape)) << shape;
}

/// Chosen, moved, proposed: the rule in the store is the one that was seen.
void RulesPagesTest::everyShapeIsWritten()
{
    QFETCH(RuleShape, shape);
    Page *page = open(Route::View::RuleEditor);
    auto *shapes = named<QComboBox>(page, "Shape");
    shapes->setCurrentIndex(shapes->findData(int(shape)));
    emit shapes->activated(shapes->currentIndex());
    named<PercentField>(page, "Threshold")->setValue(77.5);
    fieldNamed(page, "Name")->setText(QStringLiteral("Aturan kita"));
    const AllowanceRule seen = page->findChild<RuleForm *>()->draft();
    QCOMPARE(seen.threshold(), (Decimal{775, 1}));
    QCOMPARE(shapeOf(seen.segments), std::optional(shape));
    QTest::mouseClick(buttonNamed(page, "Propose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->route().view == Route::View::Rules, patienceMs);
    const auto proposals = m_session->store().ruleProposals().all();
    QVERIFY(proposals && proposals->size() == 1);
    QCOMPARE(proposals->front().body, ruleToJson(seen));
    QCOMPARE(proposals->front().rule, QStringLiteral("aturan-kita"));
    QCOMPARE(inUse(), QStringLiteral("trenggalek"));
}

void RulesPagesTest::testValuesFollow()
{
    Page *page = open(Route::View::RuleEditor);
    named<QSpinBox>(page, "Ratings, to try")->setValue(125);
    named<QSpinBox>(page, "Satisfied, to try")->setValue(83);
    QVERIFY(hasText(page, "66.40: pays 66.40 percent"));
    QVERIFY(hasText(page, "79.99 pays 79.99") && hasText(page, "80 pays 100.00"));
    named<QSpinBox>(page, "Fewest ratings")->setValue(200);
    QVERIFY(hasText(page, "pays 100.00 percent (in full)"));
}

void RulesPagesTest::proposedByOneApprovedByAnother()
{
    Page *page = open(Route::View::RuleEditor);
    fieldNamed(page, "Name")->setText(QStringLiteral("Ours"));
    QTest::mouseClick(buttonNamed(page, "Propose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->route().view == Route::View::Rules, patienceMs);
    signInAs(Role::Head);
    page = open(Route::View::Rules);
    QVERIFY(hasText(page, "Proposed by Somebody personnel."));
    QPushButton *approve = buttonNamed(page, "Approve");
    QVERIFY(approve && approve->isEnabled());
    QTest::mouseClick(approve, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(inUse(), QStringLiteral("ours"), patienceMs);
    QTRY_VERIFY(!buttonNamed(page, "Approve"));
    QStringList kinds;
    QStringList who;
    for (const Act &act : m_office->acts())
        if (act.kind.startsWith(QLatin1String("rule-"))
            && !act.who.startsWith(QLatin1String("login:"))) {
            kinds << act.kind;
            who << act.who;
        }
    QCOMPARE(kinds.join(u' '), QStringLiteral("rule-proposed rule-put rule-approved rule-used"));
    QCOMPARE(who.join(u' '), QStringLiteral("personnel head head head"));
}

void RulesPagesTest::theProposerIsNotOfferedIt()
{
    signInAs(Role::Head);
    Page *page = open(Route::View::RuleEditor);
    fieldNamed(page, "Name")->setText(QStringLiteral("Ours"));
    QTest::mouseClick(buttonNamed(page, "Propose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->route().view == Route::View::Rules, patienceMs);
    page = m_window->currentPage();
    QVERIFY(!buttonNamed(page, "Approve")->isEnabled());
    QVERIFY(hasText(page, "You have proposed it. Another person has to approve it."));
}

void RulesPagesTest::twoOfPersonnelAreNotEnough()
{
    {
        Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
        QVERIFY(office);
        office->setActor(roleName(Role::Personnel));
        AllowanceRule rule = scaledRule();
        rule.effectiveFrom = QDate(2026, 12, 1);
        QVERIFY(proposeRule(*office, rule, 1));
        office->setActor(roleName(Role::Head));
        QVERIFY(setUserRole(*office, QStringLiteral("auditor"), Role::Personnel));
    }
    signInAs(Role::Auditor);
    Page *page = open(Route::View::Rules);
    QVERIFY(!buttonNamed(page, "Approve")->isEnabled());
    QVERIFY(hasText(page, "One of the two has to be a head of office."));
}

void RulesPagesTest::whatIfCountsAsTheFiguresDo()
{
    Page *page = open(Route::View::WhatIf);
    auto *whatIf = qobject_cast<WhatIfPage *>(page);
    QVERIFY(whatIf);
    whatIf->setOther(scaledRule());
    const auto comparison = compareRules(m_session->store(), m_session->period(), trenggalekRule(),
                                         scaledRule(), m_session->today());
    QVERIFY(comparison);
    QCOMPARE(figureAbove(page, "gain"), comparison->gains);
    QCOMPARE(figureAbove(page, "lose"), comparison->loses);
    QCOMPARE(figureAbove(page, "stay"), comparison->stays);
    // 79 of 100 pays 79 under A and 98.75 under B; the others stay.
    QCOMPARE(comparison->gains, 1);
    const QAbstractItemModel *model = named<DataTable>(page, "Who would be paid differently")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Just Below"));
    QCOMPARE(model->index(0, 6).data().toString(), QStringLiteral("+19.75"));
}

void RulesPagesTest::whatIfMovesTheThreshold()
{
    Page *page = open(Route::View::WhatIf);
    qobject_cast<WhatIfPage *>(page)->setOther(trenggalekRule());
    QVERIFY(hasText(page, "Both rules pay everybody the same."));
    named<PercentField>(page, "Threshold")->setValue(78);
    QCOMPARE(figureAbove(page, "gain"), 1); // 79 of 100 is above it now
    named<PercentField>(page, "Threshold")->setValue(90);
    QCOMPARE(figureAbove(page, "lose"), 1); // 80 of 100 is below it
    named<QSpinBox>(page, "Fewest ratings")->setValue(20);
    QCOMPARE(figureAbove(page, "lose"), 2); // 20 of 29 is judged by the rule
}

void RulesPagesTest::whatIfChangesNothingUntilApproved()
{
    const qsizetype acts = qsizetype(m_office->acts().size());
    Page *page = open(Route::View::WhatIf);
    named<PercentField>(page, "Threshold")->setValue(70);
    QCOMPARE(qsizetype(m_office->acts().size()), acts);
    QPushButton *propose = buttonNamed(m_window.get(), "Propose rule B");
    QVERIFY(propose);
    QTimer::singleShot(0, propose, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Rule B"));
        QTest::mouseClick(buttonNamed(dialog, "Propose"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), patienceMs);
    });
    QTest::mouseClick(propose, Qt::LeftButton);
    QTRY_VERIFY(m_window->route().view == Route::View::Rules);
    QCOMPARE(m_office->acts().back().kind, QStringLiteral("rule-proposed"));
    QCOMPARE(inUse(), QStringLiteral("trenggalek"));
}

void RulesPagesTest::auditorsOnlyRead()
{
    signInAs(Role::Auditor);
    Page *page = open(Route::View::Rules);
    QVERIFY(!buttonNamed(m_window.get(), "New rule") && !buttonNamed(page, "Approve")
            && !buttonNamed(page, "Reject"));
    open(Route::View::WhatIf);
    QVERIFY(!buttonNamed(m_window.get(), "Propose rule B"));
    page = open(Route::View::RuleEditor);
    QVERIFY(!page->findChild<RuleForm *>());
}

void RulesPagesTest::projectionInRupiah()
{
    QVERIFY(!hasText(open(Route::View::Allowance), "Rp"));
    {
        Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
        QVERIFY(office);
        office->setActor(roleName(Role::Personnel));
        std::vector<BaseAllowance> bases;
        for (int i = 1; i <= 6; ++i)
            bases.push_back({QString::number(1000 + i), 20260101, 1'000'000 * i});
        QVERIFY(putBaseAllowances(*office, bases));
    }
    m_session->refresh();
    Page *page = open(Route::View::Allowance);
    const auto table = allowanceTable(m_session->store(), m_session->period(), trenggalekRule(),
                                      m_session->today());
    QVERIFY(table && table->sum.isRupiah);
    // 79 of 100 pays 79 percent of 2,000,000; everybody else is paid in full.
    QCOMPARE(table->sum.now, 20'580'000);
    QVERIFY(hasText(page, "20,580,000") || hasText(page, "20.580.000"));
    const JointForecast &forecast = table->sum.forecast;
    QVERIFY(forecast.low <= forecast.expected && forecast.expected <= forecast.high
            && forecast.high <= forecast.full);
    // 79 of 100: five satisfied ratings make 84 of 105, exactly 80.
    const auto row = std::ranges::find(table->rows, QStringLiteral("1002"), &AllowanceRow::officer);
    QCOMPARE(row->untilThreshold, std::optional<qint64>(5));
}

QTEST_MAIN(RulesPagesTest)
#include "rules_pages_test.moc"
