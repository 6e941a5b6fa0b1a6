// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_roles.h"
#include "app/admin/components_model.h"
#include "app/admin/segments_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace puas;

/// The tables in which a rule is written: pieces of its curve, weights of its components.
class RuleModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void piecesOfACurveAreEdited();
    void weightsSumExactly();
};

void RuleModelsTest::piecesOfACurveAreEdited()
{
    SegmentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edited(&model, &SegmentsModel::edited);
    model.setSegments(trenggalekRule().segments);
    QVERIFY(model.faults().empty() && edited.isEmpty());
    const auto type = [&](int row, SegmentsModel::Column column, const char *text) {
        return model.setData(model.index(row, int(column)), QString::fromLatin1(text), Qt::EditRole);
    };
    QVERIFY(type(1, SegmentsModel::Column::From, "85,5"));
    QCOMPARE(model.segments()[1].from, (Decimal{855, 1}));
    QCOMPARE(model.faults().size(), size_t(1));
    const QModelIndex place = model.index(1, int(SegmentsModel::Column::Fault));
    QCOMPARE(place.data().toString(), QStringLiteral("gap from 80 to 85,5"));
    QCOMPARE(place.data(ChipRole).toString(), QStringLiteral("error"));
    model.addSegment(); // where the gap is
    QVERIFY(model.faults().empty());
    QVERIFY(type(2, SegmentsModel::Column::To, "90"));
    QCOMPARE(model.faults().front().kind, SegmentFault::Kind::Overlap);
    model.removeSegment(2);
    QCOMPARE(model.faults().front().kind, SegmentFault::Kind::Gap);
    for (const char *wrong : {"", "x", "-1", "100.01", "1.2.3"})
        QVERIFY2(!type(0, SegmentsModel::Column::To, wrong), wrong);
    QVERIFY(!model.setData(place, QStringLiteral("5"), Qt::EditRole));
    QCOMPARE(edited.size(), 4);
}

void RuleModelsTest::weightsSumExactly()
{
    ComponentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Decimal share{60, 0};
    QCOMPARE(model.sumWith(share), share);
    model.addComponent(QStringLiteral("discipline"), share);
    QCOMPARE(model.components().front().weight, (Decimal{4, 1}));
    QCOMPARE(model.sumWith(share), (Decimal{100, 0}));
    QVERIFY(model.setData(model.index(0, int(ComponentsModel::Column::Weight)), QStringLiteral("13,3333333"), Qt::EditRole));
    model.addComponent(QStringLiteral("productivity"), share);
    QCOMPARE(model.components().back().weight, (Decimal{266666667, 9}));
    QCOMPARE(model.sumWith(share), (Decimal{100, 0}));
    QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("101"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral(" "), Qt::EditRole));
    model.removeComponent(0);
    QCOMPARE(model.sumWith(share), (Decimal{866666667, 7}));
}

QTEST_MAIN(RuleModelsTest)
#include "rule_models_test.moc"
