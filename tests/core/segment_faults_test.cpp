// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/segment_faults.h"

#include <QTest>

using namespace puas;

Q_DECLARE_METATYPE(std::vector<puas::RuleSegment>)

class SegmentFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void agreesWithTheFile();
};

namespace {

RuleSegment band(int from, int to)
{
    return {{from, 0}, {to, 0}, {50, 0}, {50, 0}};
}

QString said(const std::vector<SegmentFault> &faults)
{
    QStringList words;
    for (const SegmentFault &fault : faults)
        words << QStringLiteral("%1 %2-%3 at %4")
                     .arg(fault.kind == SegmentFault::Kind::Gap       ? QStringLiteral("gap")
                          : fault.kind == SegmentFault::Kind::Overlap ? QStringLiteral("overlap")
                                                                      : QStringLiteral("reversed"),
                          fault.from.toString(), fault.to.toString())
                     .arg(fault.segment);
    return words.join(QStringLiteral("; "));
}

} // namespace

void SegmentFaultsTest::found_data()
{
    QTest::addColumn<std::vector<RuleSegment>>("segments");
    QTest::addColumn<QString>("faults");
    using Segments = std::vector<RuleSegment>;
    QTest::newRow("sound") << Segments{band(0, 66), band(66, 81), band(81, 100)} << QString();
    QTest::newRow("from the best down")
        << Segments{band(81, 100), band(66, 81), band(0, 66)} << QString();
    QTest::newRow("gap") << Segments{band(0, 66), band(67, 100)} << QStringLiteral("gap 66-67 at 1");
    QTest::newRow("overlap") << Segments{band(0, 67), band(66, 100)}
                             << QStringLiteral("overlap 66-67 at 1");
    QTest::newRow("one inside another")
        << Segments{band(0, 100), band(20, 30)} << QStringLiteral("overlap 20-30 at 1");
    QTest::newRow("at the beginning") << Segments{band(10, 100)} << QStringLiteral("gap 0-10 at 0");
    QTest::newRow("at the end") << Segments{band(0, 81), band(81, 99)}
                                << QStringLiteral("gap 99-100 at 1");
    QTest::newRow("reversed") << Segments{band(0, 100), band(50, 50)}
                              << QStringLiteral("reversed 50-50 at 1");
    QTest::newRow("nothing") << Segments() << QStringLiteral("gap 0-100 at 0");
    QTest::newRow("two") << Segments{band(0, 40), band(50, 70), band(60, 100)}
                         << QStringLiteral("gap 40-50 at 1; overlap 60-70 at 2");
}

void SegmentFaultsTest::found()
{
    QFETCH(std::vector<RuleSegment>, segments);
    QTEST(said(segmentFaults(segments)), "faults");
}

/// What has no fault is taken as a rule, and what has one is not.
void SegmentFaultsTest::agreesWithTheFile()
{
    int sound = 0;
    for (int a = 0; a <= 100; a += 10)
        for (int b = 0; b <= 100; b += 10) {
            AllowanceRule rule = trenggalekRule();
            rule.segments = {band(0, a), band(b, 100)};
            const bool isSound = segmentFaults(rule.segments).empty();
            sound += isSound ? 1 : 0;
            QCOMPARE(parseRule(ruleToJson(rule)).has_value(), isSound);
        }
    QCOMPARE(sound, 9);
}

QTEST_GUILESS_MAIN(SegmentFaultsTest)
#include "segment_faults_test.moc"
