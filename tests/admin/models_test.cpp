// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/allowance_model.h"
#include "app/admin/bundles_model.h"
#include "app/admin/cell_roles.h"
#include "app/admin/changes_model.h"
#include "app/admin/curve_model.h"
#include "app/admin/kiosks_model.h"
#include "app/admin/marks_model.h"
#include "app/admin/months_model.h"
#include "app/admin/officers_model.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/rules_model.h"
#include "app/admin/score_cells.h"
#include "app/admin/score_list_model.h"
#include "app/admin/users_model.h"
#include "app/core/wilson.h"
#include "tests/admin/admin_office.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace puas;
using namespace puas::test;

namespace {

ScoreRow rowOf(const QString &name, qint64 satisfied, qint64 dissatisfied)
{
    ScoreRow row;
    row.key = name;
    row.name = name;
    row.score = scoreFor(satisfied, dissatisfied);
    row.shrunk = shrunkShare(satisfied, satisfied + dissatisfied, 0.8, 30);
    return row;
}

OfficerRow officerOf(const QString &name, qint64 satisfied, qint64 dissatisfied)
{
    OfficerRow row;
    row.row = rowOf(name, satisfied, dissatisfied);
    return row;
}

User userNamed(const char *name, bool active, std::optional<qint64> lockedUntilMs = {})
{
    const QString text = QLatin1String(name);
    return {text.toLower(), text, Role::It, active, AdminOffice::now().toMSecsSinceEpoch(), lockedUntilMs};
}

QStringList names(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

} // namespace

/// The models say what the figures say, and nothing that may not be said.
class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepTheRulesOfModels();
    void remarksTellTheMostUrgent();
    void scoreCells_data();
    void scoreCells();
    void sideComesFromIntegers_data();
    void sideComesFromIntegers();
    void fewerThanFiveAreNotTold();
    void smallGroupsTellNoCount();
    void tooFewStandLast_data();
    void tooFewStandLast();
    void scaleIsCommonAndOpensOnlyForEnough_data();
    void scaleIsCommonAndOpensOnlyForEnough();
    void exportIsForMachines();
    void accountsSayHowTheyStand();
};

void ModelsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
}

void ModelsTest::keepTheRulesOfModels()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    OfficersModel officers;
    QAbstractItemModelTester officersTester(&officers, fatal);
    officers.setRows({officerOf(QStringLiteral("A"), 80, 20), officerOf(QStringLiteral("B"), 3, 1)}, trenggalekRule(), true);
    officers.setRows({}, trenggalekRule(), false);

    RankedProxy proxy;
    proxy.setSourceModel(&officers);
    QAbstractItemModelTester proxyTester(&proxy, fatal);
    officers.setRows({officerOf(QStringLiteral("A"), 80, 20)}, trenggalekRule(), true);

    ScoreListModel list;
    QAbstractItemModelTester listTester(&list, fatal);
    list.setRows({rowOf(QStringLiteral("L1"), 5, 5)}, trenggalekRule(), true, QStringLiteral("Counter"), {});

    ScoreListModel groups;
    QAbstractItemModelTester groupsTester(&groups, fatal);
    groups.setGroups({rowOf(QStringLiteral("elderly"), 3, 1), rowOf(QStringLiteral("women"), 5, 0)},
                     rowOf(QStringLiteral("All"), 40, 10), trenggalekRule(), true);

    KiosksModel kiosks;
    QAbstractItemModelTester kiosksTester(&kiosks, fatal);
    kiosks.setKiosks(std::vector<KioskRow>(2));
    kiosks.setKiosks({});

    MonthsModel months;
    QAbstractItemModelTester monthsTester(&months, fatal);
    months.setMonths({{QDate(2026, 11, 1), scoreFor(5, 5)}});

    AllowanceModel allowance;
    QAbstractItemModelTester allowanceTester(&allowance, fatal);
    AllowanceTable table{Period::containing(QDate(2026, 11, 1)), trenggalekRule(), {}, {}, 0, {}, {}};
    AllowanceRow row;
    row.name = QStringLiteral("A");
    row.score = scoreFor(80, 20);
    table.rows.push_back(row);
    allowance.setTable(table, {}, true);

    CurveModel curve;
    QAbstractItemModelTester curveTester(&curve, fatal);
    curve.setRule(trenggalekRule());
    QCOMPARE(curve.rowCount(), 2);

    ChangesModel changes;
    QAbstractItemModelTester changesTester(&changes, fatal);
    RuleComparison comparison{table, table, {}};
    ComparedOfficer gains;
    gains.name = QStringLiteral("Gains Much");
    gains.effect = RuleEffect::Gains;
    gains.percentA = Decimal{7402, 2};
    gains.percentB = Decimal{8000, 2};
    gains.points = Decimal{598, 2};
    ComparedOfficer stays;
    stays.name = QStringLiteral("Stays So");
    stays.effect = RuleEffect::Stays;
    comparison.officers = {gains, stays};
    changes.setComparison(comparison, {});
    QCOMPARE(changes.rowCount(), 1);
    QCOMPARE(changes.staying(), QStringList{QStringLiteral("Stays")});

    RulesModel rules;
    QAbstractItemModelTester rulesTester(&rules, fatal);
    rules.setRules({{trenggalekRule(), 1, {}, true}, {scaledRule(), 0, RuleProposal{}, false}}, {});
    QCOMPARE(rules.rowCount(), 2);

    BundlesModel bundles;
    QAbstractItemModelTester bundlesTester(&bundles, fatal);
    bundles.setBundles({BundleOutcome{}});

    UsersModel users;
    QAbstractItemModelTester usersTester(&users, fatal);
    users.setUsers({userNamed("Ratna", true), userNamed("Agus", true)}, AdminOffice::now());
    users.setUsers({}, AdminOffice::now());

    MarksModel marks;
    QAbstractItemModelTester marksTester(&marks, fatal);
    marks.setMarks({Mark{}, Mark{}}, QTimeZone("Asia/Jakarta"));
    marks.setMarks({}, QTimeZone("Asia/Jakarta"));
}

/// What is typed is a rule or is marked where it is none.
void ModelsTest::scoreCells_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("dissatisfied");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("share");
    QTest::addColumn<bool>("hasMark");
    QTest::addColumn<bool>("strong");
    QTest::newRow("0: does not apply") << qint64(0) << qint64(0) << QStringLiteral("0") << QStringLiteral("–") << false << false;
    QTest::newRow("1: not told") << qint64(1) << qint64(0) << QStringLiteral("1") << QStringLiteral("< 5") << false << false;
    QTest::newRow("4: not told") << qint64(4) << qint64(0) << QStringLiteral("4") << QStringLiteral("< 5") << false << false;
    QTest::newRow("5: shown, not ranked") << qint64(4) << qint64(1) << QStringLiteral("5") << QStringLiteral("80,00") << true << false;
    QTest::newRow("29") << qint64(0) << qint64(29) << QStringLiteral("29") << QStringLiteral("0,00") << true << false;
    QTest::newRow("30: ranked") << qint64(30) << qint64(0) << QStringLiteral("30") << QStringLiteral("100,00") << true << true;
    QTest::newRow("ten million") << qint64(7'999'000) << qint64(2'001'000) << QStringLiteral("10.000.000") << QStringLiteral("79,99") << true << true;
}

void ModelsTest::scoreCells()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, dissatisfied);
    const Score score = scoreFor(satisfied, dissatisfied);
    QTEST(scoreCell(ScoreCell::Count, score, {}, Qt::DisplayRole).toString(), "count");
    QTEST(scoreCell(ScoreCell::Share, score, {}, Qt::DisplayRole).toString(), "share");
    QTEST(scoreCell(ScoreCell::Scale, score, {}, ShareMarkRole).isValid(), "hasMark");
    QTEST(scoreCell(ScoreCell::Share, score, {}, StrongRole).toBool(), "strong");
}

void ModelsTest::sideComesFromIntegers_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("dissatisfied");
    QTest::addColumn<Side>("side");
    QTest::newRow("80 of 100: circle") << qint64(80) << qint64(20) << Side::Meets;
    QTest::newRow("79 of 100: diamond") << qint64(79) << qint64(21) << Side::Below;
    QTest::newRow("79.99, which one digit shows as 80.0: diamond") << qint64(7999) << qint64(2001) << Side::Below;
    QTest::newRow("79.9999999: diamond") << qint64(7'999'999) << qint64(2'000'001) << Side::Below;
    QTest::newRow("23 of 29: hatched") << qint64(23) << qint64(6) << Side::TooFew;
    QTest::newRow("24 of 30: circle") << qint64(24) << qint64(6) << Side::Meets;
}

void ModelsTest::sideComesFromIntegers()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, dissatisfied);
    const std::optional<ShareMark> mark = shareMark(scoreFor(satisfied, dissatisfied), false);
    QVERIFY(mark.has_value());
    QTEST(mark->side, "side");
}

void ModelsTest::fewerThanFiveAreNotTold()
{
    const Score score = scoreFor(3, 1);
    for (const ScoreCell cell : {ScoreCell::Answers, ScoreCell::Share, ScoreCell::Scale})
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            const QString text = scoreCell(cell, score, {QStringLiteral("A"), 80, false}, role).toString();
            QVERIFY2(!text.contains(QStringLiteral("75")), qPrintable(text));
            QVERIFY2(!text.contains(u'3'), qPrintable(text));
        }
    QCOMPARE(exportScore(score).join(u','), QStringLiteral("4,< 5,< 5,< 5,< 5,< 5,< 5,< 5,< 5,< 5,false"));
}

void ModelsTest::smallGroupsTellNoCount()
{
    ScoreListModel groups;
    groups.setGroups({rowOf(QStringLiteral("elderly"), 3, 1), rowOf(QStringLiteral("women"), 5, 0)},
                     rowOf(QStringLiteral("All"), 40, 10), trenggalekRule(), true);
    const auto shownOf = [&groups](int row, ScoreListModel::Column column) {
        return groups.index(row, int(column)).data().toString();
    };
    using GroupColumn = ScoreListModel::Column;
    QCOMPARE(shownOf(0, GroupColumn::Name), QStringLiteral("All"));
    QCOMPARE(shownOf(0, GroupColumn::Share), QStringLiteral("80,00"));
    QCOMPARE(shownOf(1, GroupColumn::Name), QStringLiteral("elderly"));
    QCOMPARE(shownOf(1, GroupColumn::Count), QStringLiteral("< 5"));
    QCOMPARE(shownOf(1, GroupColumn::Share), QStringLiteral("< 5"));
    QCOMPARE(shownOf(2, GroupColumn::Count), QStringLiteral("5"));
}

void ModelsTest::tooFewStandLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("best first") << Qt::DescendingOrder << names("Best Bad Andi Budi");
    QTest::newRow("worst first") << Qt::AscendingOrder << names("Bad Best Andi Budi");
}

void ModelsTest::tooFewStandLast()
{
    OfficersModel model;
    RankedProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setRankedColumns({int(OfficersModel::Column::Share)});
    QFETCH(Qt::SortOrder, order);
    proxy.sort(int(OfficersModel::Column::Share), order);
    model.setRows({officerOf(QStringLiteral("Budi"), 10, 0), officerOf(QStringLiteral("Bad"), 20, 80),
                   officerOf(QStringLiteral("Andi"), 1, 9), officerOf(QStringLiteral("Best"), 95, 5)},
                  trenggalekRule(), false);
    QTEST(namesOf(proxy), "names");
}

void ModelsTest::scaleIsCommonAndOpensOnlyForEnough_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("dissatisfied");
    QTest::addColumn<double>("low");
    QTest::newRow("usual") << qint64(55) << qint64(45) << 40.0;
    QTest::newRow("an officer with enough below 40") << qint64(20) << qint64(80) << 0.0;
    QTest::newRow("too few below 40 do not stretch the others") << qint64(2) << qint64(8) << 40.0;
}

void ModelsTest::scaleIsCommonAndOpensOnlyForEnough()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, dissatisfied);
    const Score score = scoreFor(satisfied, dissatisfied);
    QTEST(commonScale({&score}, 80).low, "low");
}

void ModelsTest::exportIsForMachines()
{
    OfficersModel model;
    OfficerRow row = officerOf(QStringLiteral("Siti, S.Kom"), 104, 21);
    AllowanceRow allowance;
    allowance.allowancePercent = Decimal{10'000, 2};
    row.allowance = allowance;
    model.setRows({row}, trenggalekRule(), false);
    const QStringList cells = model.exportCells(0);
    QCOMPARE(cells.size(), model.exportHead().size());
    const auto cell = [&](const char *name) { return cells[model.exportHead().indexOf(QLatin1String(name))]; };
    QCOMPARE(cell("n"), QStringLiteral("125"));
    QCOMPARE(cell("satisfied_percent"), QStringLiteral("83.20"));
    QCOMPARE(cell("allowance_percent"), QStringLiteral("100.00"));
}

void ModelsTest::accountsSayHowTheyStand()
{
    const QDateTime now = AdminOffice::now().toTimeZone(QTimeZone("Asia/Jakarta"));
    const qint64 nowMs = now.toMSecsSinceEpoch();
    UsersModel model;
    model.setUsers({userNamed("Former", false), userNamed("Wati", true, nowMs - 1), userNamed("Budi", true, nowMs + 60'000),
                    userNamed("Agus", true)},
                   now);
    QCOMPARE(namesOf(model), names("Agus Budi Wati Former"));
    const auto state = [&](int row, int role) { return model.index(row, int(UsersModel::Column::State)).data(role).toString(); };
    QCOMPARE(state(0, ChipRole), QStringLiteral("done"));
    QCOMPARE(state(1, ChipRole), QStringLiteral("warning"));
    QVERIFY2(state(1, Qt::DisplayRole).contains(QStringLiteral("10.01")), qPrintable(state(1, Qt::DisplayRole)));
    QCOMPARE(state(2, ChipRole), QStringLiteral("done"));
    QCOMPARE(state(3, ChipRole), QStringLiteral("plain"));
    QCOMPARE(model.rowOf(QStringLiteral("wati")), 2);
    QCOMPARE(model.exportHead().size(), model.exportCells(0).size());
}

/// An objection before a mark before too few ratings; a reader is told all.
void ModelsTest::remarksTellTheMostUrgent()
{
    OfficersModel model;
    std::vector<OfficerRow> rows(3);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].row.key = QString::number(1001 + int(i));
        rows[i].row.score = scoreFor(4, 1);
    }
    rows[0].objections = 1;
    model.setRows(rows, trenggalekRule(), false);
    const auto remark = [&](int row, int role) { return model.index(row, int(OfficersModel::Column::Remarks)).data(role); };
    const QString few = remark(2, Qt::DisplayRole).toString();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOpenMarks({{QStringLiteral("1001"), 1}, {QStringLiteral("1002"), 2}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(remark(0, Qt::DisplayRole).toString() != remark(1, Qt::DisplayRole).toString());
    QVERIFY(remark(1, Qt::DisplayRole).toString().contains(u'2'));
    QVERIFY(remark(0, Qt::AccessibleTextRole).toString().endsWith(few));
    QCOMPARE(remark(0, Qt::AccessibleTextRole).toString().count(u','), 2);
    QCOMPARE(remark(1, ChipRole).toString(), QStringLiteral("warning"));
    QCOMPARE(remark(2, ChipRole).toString(), QStringLiteral("plain"));
    QVERIFY(remark(0, SortRole).toInt() > remark(1, SortRole).toInt());
    QVERIFY(remark(1, SortRole).toInt() > remark(2, SortRole).toInt());
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
