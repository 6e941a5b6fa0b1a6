// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

using namespace puas::test;

/// rule check and sample-size: what needs no office.
class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void ruleCheck_data();
    void ruleCheck();
    void sampleSizes_data();
    void sampleSizes();

private:
    TestFolder m_folder;
};

void ChecksTest::ruleCheck_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &rule, int status, const char *says) {
        QTest::newRow(name) << rule << status << QByteArray(says);
    };
    const auto withSegments = [](const QByteArray &segments) {
        return R"({"id": "a", "measure": "satisfied_share", "segments": [)" + segments + "]}";
    };
    row("sound",
        withSegments(
            R"({"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100})"),
        0, "");
    row("gap",
        withSegments(R"({"from": 0, "to": 70, "pays": 0}, {"from": 80, "to": 100, "pays": 100})"), 3,
        "segments[1].from");
    row("overlap",
        withSegments(R"({"from": 0, "to": 90, "pays": 0}, {"from": 80, "to": 100, "pays": 100})"), 3,
        "segments[1].from");
    row("ends early", withSegments(R"({"from": 0, "to": 90, "pays": 0})"), 3, "segments");
    row("unknown measure",
        R"({"id": "a", "measure": "smiles", "segments": [{"from": 0, "to": 100, "pays": 1}]})", 3,
        "measure");
    row("unknown key",
        R"({"id": "a", "mesure": "ikm", "segments": [{"from": 0, "to": 100, "pays": 1}]})", 3,
        "measure");
    row("weights", R"({"id": "a", "measure": "ikm", "segments": [{"from": 0, "to": 100, "pays": 1}],
        "share_of_allowance": 60, "components": [{"key": "discipline", "weight": 0.3}]})",
        3, "components");
    row("not JSON", "id: a", 3, "byte");
    row("empty", "", 3, "");
}

void ChecksTest::ruleCheck()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const QString path = m_folder.file(QStringLiteral("checked.json"));
    putContent(path, rule);
    const Called called = puasctl(words("rule check %1", {path}));
    PUAS_VERIFY_STATUS(called, status);
    QCOMPARE(called.out.count('\n'), status == 0 ? 1 : 0);
    QCOMPARE(called.err.count('\n'), status == 0 ? 0 : 1);
    QVERIFY2(called.err.contains(says), called.err.constData());
    PUAS_VERIFY_STATUS(puasctl(words("rule check %1", {path + QStringLiteral(".none")})), 1);
}

void ChecksTest::sampleSizes_data()
{
    QTest::addColumn<QByteArray>("needed");
    QTest::newRow("10") << QByteArray("10\n");
    QTest::newRow("100") << QByteArray("80\n");
    QTest::newRow("5000") << QByteArray("357\n");
    QTest::newRow("1000000") << QByteArray("384\n");
    QTest::newRow("0") << QByteArray("0\n");
}

void ChecksTest::sampleSizes()
{
    const Called called = puasctl(
        {QStringLiteral("sample-size"), QString::fromLatin1(QTest::currentDataTag())});
    PUAS_VERIFY_STATUS(called, 0);
    QTEST(called.out, "needed");
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
