// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"
#include "tests/support/test_folder.h"

#include "app/core/allowance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <random>

using namespace puas;
using namespace puas::test;

/// The auditor's script and Puas reach the same allowance, to the last digit, for rules and
/// answers drawn at random: two programs that share no line.
class RuleTwinTest : public QObject
{
    Q_OBJECT

private slots:
    void agree_data();
    void agree();
    void theTwinCanDisagree();

private:
    [[nodiscard]] QList<QByteArray> twin(const QByteArray &cases) const;

    TestFolder m_folder;
};

namespace {

struct Case {
    AllowanceRule rule;
    Tally tally;
    Tally office;
    std::vector<Tally> earlier; ///< each with the components of the present one
    ComponentPercents components;
};

class Draw
{
public:
    explicit Draw(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

    /// On all scales, or on 4 points only; near a threshold of 80 percent as often as not.
    Tally tally(int most)
    {
        Tally tally;
        const int n = upTo(most);
        const bool mixed = oneIn(4);
        const int satisfied = oneIn(2) ? 80 + upTo(4) - 2 : upTo(100);
        for (int i = 0; i < n; ++i) {
            const int top = mixed ? 2 + upTo(3) : 4;
            const bool above = upTo(99) < satisfied;
            tally.add(above ? top : 1 + upTo(top / 2 - 1), top);
        }
        return tally;
    }

    AllowanceRule rule()
    {
        AllowanceRule rule;
        rule.id = QStringLiteral("drawn");
        rule.title = rule.id;
        rule.measure = Measure(upTo(2));
        qint64 from = 0;
        while (from < 10'000) {
            const qint64 to = oneIn(3) ? 10'000 : std::min<qint64>(10'000, from + 1 + upTo(6000));
            const Decimal paysFrom{upTo(10'000), 2};
            rule.segments.push_back(
                {{from, 2}, {to, 2}, paysFrom, oneIn(2) ? paysFrom : Decimal{upTo(10'000), 2}});
            from = to;
        }
        if (oneIn(2))
            rule.segments = oneIn(2) ? trenggalekRule().segments : scaledRule().segments;
        rule.minimumRatings = oneIn(3) ? 0 : upTo(60);
        rule.fallback = Fallback(upTo(3));
        rule.benefitOfDoubt = rule.measure == Measure::SatisfiedShare && oneIn(2);
        if (oneIn(2)) {
            const int share = upTo(100);
            rule.shareOfAllowance = {share, 0};
            rule.components = {{QStringLiteral("other"), {100 - share, 2}}};
        }
        rule.roundDigits = upTo(6);
        rule.roundMode = RoundingMode(upTo(2));
        return rule;
    }

private:
    std::mt19937 m_random;
};

Case drawCase(Draw &draw)
{
    Case drawn{draw.rule(), draw.tally(200), draw.tally(300), {}, {}};
    if (draw.oneIn(2))
        drawn.components[QStringLiteral("other")] = {draw.upTo(10'000), 2};
    for (int back = draw.upTo(3); back > 0; --back)
        drawn.earlier.push_back(draw.tally(60));
    return drawn;
}

QJsonArray toJson(const Tally &tally)
{
    QJsonArray counts;
    for (int top = smallestTop; top <= largestTop; ++top)
        for (int value = 1; value <= top; ++value)
            if (const qint64 n = tally.count(value, top))
                counts.append(QJsonArray{value, top, n});
    return counts;
}

QByteArray lineOf(const Case &drawn)
{
    QJsonArray earlier;
    for (const Tally &tally : drawn.earlier)
        earlier.append(toJson(tally));
    QJsonObject components;
    for (const auto &[key, percent] : drawn.components)
        components.insert(key, percent.toString());
    return QJsonDocument(QJsonObject{{QStringLiteral("components"), components},
                                     {QStringLiteral("rule"),
                                      QJsonDocument::fromJson(ruleToJson(drawn.rule)).object()},
                                     {QStringLiteral("tally"), toJson(drawn.tally)},
                                     {QStringLiteral("office"), toJson(drawn.office)},
                                     {QStringLiteral("earlier"), earlier}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

/// As app/figures gives it to the rule: the nearest earlier period with enough ratings.
AllowanceInput inputOf(const Case &drawn)
{
    AllowanceInput input{drawn.tally, drawn.office, {}, drawn.components};
    for (const Tally &tally : drawn.earlier) {
        if (tally.n() < drawn.rule.minimumRatings || !measurePercent(tally, drawn.rule.measure))
            continue;
        input.lastPeriodPercent = applyRule(drawn.rule, {tally, {}, {}, drawn.components}).allowancePercent;
        break;
    }
    return input;
}

QByteArray textOf(const std::optional<Decimal> &decimal)
{
    return decimal ? '"' + decimal->toString().toLatin1() + '"' : QByteArray("null");
}

QByteArray resultOf(const Case &drawn)
{
    const AllowanceFigure figure = applyRule(drawn.rule, inputOf(drawn));
    const auto measure = figure.measurePercent ? std::optional(round(
                             *figure.measurePercent, drawn.rule.roundDigits, drawn.rule.roundMode))
                                               : std::nullopt;
    const QByteArray fallback = figure.fallback ? '"' + fallbackName(*figure.fallback).toLatin1() + '"'
                                                : QByteArray("null");
    return "[" + textOf(measure) + ", " + textOf(figure.allowancePercent) + ", " + fallback + ", "
           + (figure.benefitOfDoubt ? "true" : "false") + "]";
}

} // namespace

QList<QByteArray> RuleTwinTest::twin(const QByteArray &cases) const
{
    const QString file = m_folder.file(QStringLiteral("cases.jsonl"));
    putContent(file, cases);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("python3"), {inSourceTree(QStringLiteral("tests/verify/rule_twin.py")),
                                              inSourceTree(QStringLiteral("packaging/auditor")), file});
    process.waitForFinished(120'000);
    return process.readAllStandardOutput().trimmed().split('\n');
}

void RuleTwinTest::agree_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 2; ++seed)
        QTest::addRow("500 rules, seed %u", seed) << seed;
}

void RuleTwinTest::agree()
{
    QFETCH(unsigned, seed);
    constexpr int count = 500;
    Draw draw(seed);
    std::vector<Case> drawn;
    QByteArray cases;
    for (int i = 0; i < count; ++i) {
        drawn.push_back(drawCase(draw));
        const auto read = parseRule(ruleToJson(drawn.back().rule));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        cases += lineOf(drawn.back());
    }
    const QList<QByteArray> results = twin(cases);
    QCOMPARE(results.size(), count);
    int doubted = 0;
    int fallenBack = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray expected = resultOf(drawn[size_t(i)]);
        doubted += expected.endsWith("true]") ? 1 : 0;
        fallenBack += expected.contains("last_period") || expected.contains("office") ? 1 : 0;
        QVERIFY2(results[i] == expected,
                 (results[i] + " and " + expected + " for " + lineOf(drawn[size_t(i)])).constData());
    }
    // The draw reaches what it is for.
    QVERIFY(doubted > 3 && fallenBack > 10);
}

void RuleTwinTest::theTwinCanDisagree()
{
    Case other{trenggalekRule(), {}, {}, {}};
    other.tally.add(4, 4, 79);
    other.tally.add(1, 4, 21);
    const QByteArray line = lineOf(other);
    QCOMPARE(twin(line), QList<QByteArray>{resultOf(other)});
    QVERIFY(
        twin(QByteArray(line).replace("\"to\":80", "\"to\":79").replace("\"from\":80", "\"from\":79"))
        != QList<QByteArray>{resultOf(other)});
}

QTEST_GUILESS_MAIN(RuleTwinTest)
#include "rule_twin_test.moc"
