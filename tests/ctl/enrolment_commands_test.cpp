// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QDir>

using namespace puas::test;

/// kiosk invite, join, answers, approve, reject, revoke, list.
class EnrolmentCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoPeopleLetAKioskIn();
    void theKiosksWordsAreCompared();
    void anAnswerThatWasExchanged();
    void rejected();
    void oneApproverIsTooFew();
    void aLostKioskIsReplaced();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Called run(const char *line, const QStringList &values = {}) const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->file(QLatin1String(name)); }
    /// Invites, lets the kiosk answer and takes the answer; gives the open invitation.
    [[nodiscard]] QJsonObject answered() const;

    std::unique_ptr<TestFolder> m_folder;
};

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject only(const Called &called)
{
    const QJsonArray array = called.array();
    return array.size() == 1 ? array.first().toObject() : QJsonObject();
}

} // namespace

void EnrolmentCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(!m_folder->folder(QStringLiteral("stick")).isEmpty());
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name Dukcapil"), 0);
    PUAS_VERIFY_STATUS(run("user add --login ratna --name Ratna --role head"), 0);
    PUAS_VERIFY_STATUS(run("user add --login agus --name Agus --role it --as ratna"), 0);
}

/// %1 on are the values; the folders come by the environment, one password fits all.
Called EnrolmentCommandsTest::run(const char *line, const QStringList &values) const
{
    const QString password = QStringLiteral("kopi susu tanpa gula");
    return puasctl(words(line, values), {QStringLiteral("PUAS_DATA=") + path("office"),
                                         QStringLiteral("PUAS_KIOSK_DATA=") + path("kiosk"),
                                         QStringLiteral("PUAS_PASSWORD=") + password,
                                         QStringLiteral("PUAS_NEW_PASSWORD=") + password});
}

QJsonObject EnrolmentCommandsTest::answered() const
{
    const QString stick = path("stick");
    const bool invited = run("kiosk invite --name Kios-3 --counter 3 --to %1 --as agus", {stick}).status
                             == 0
                         && run("kiosk join --stick %1", {stick}).status == 0;
    return invited ? only(run("kiosk answers --format json %1", {stick})) : QJsonObject();
}

void EnrolmentCommandsTest::twoPeopleLetAKioskIn()
{
    const QString stick = path("stick");
    const Called invited = run("kiosk invite --name Kios-3 --counter 3 --to %1 --as agus --format json",
                               {stick});
    PUAS_VERIFY_STATUS(invited, 0);
    const QString id = text(invited.object(), "invitation");
    QCOMPARE(text(invited.object(), "state"), QStringLiteral("invited"));
    QCOMPARE(text(invited.object(), "it_pin").size(), 6);

    const Called joined = run("kiosk join --stick %1 --format json", {stick});
    PUAS_VERIFY_STATUS(joined, 0);
    const QString words = text(joined.object(), "words");
    QCOMPARE(words.split(u' ').size(), 6);
    const Called again = run("kiosk join --stick %1 --format json", {stick});
    QCOMPARE(text(again.object(), "words"), words);

    const QJsonObject open = only(run("kiosk answers --format json %1", {stick}));
    QCOMPARE(text(open, "words"), words);
    QCOMPARE(text(open, "invitation"), id);
    QCOMPARE(text(open, "invited_by"), QStringLiteral("agus"));
    const Called first = run("kiosk approve --invitation %1 --as ratna --format json", {id.left(6)});
    PUAS_VERIFY_STATUS(first, 0);
    QCOMPARE(first.object().value(QLatin1String("enrolled")).toBool(), false);
    const Called same = run("kiosk approve --invitation %1 --as ratna", {id});
    PUAS_VERIFY_STATUS(same, 1);
    QVERIFY2(same.err.contains("another person"), same.err);
    const Called second = run("kiosk approve --invitation %1 --as agus --to %2 --format json",
                              {id, stick});
    PUAS_VERIFY_STATUS(second, 0);
    QCOMPARE(second.object().value(QLatin1String("enrolled")).toBool(), true);
    QVERIFY(run("kiosk answers --format json").array().isEmpty());

    const Called enrolled = run("kiosk join --stick %1 --format json", {stick});
    PUAS_VERIFY_STATUS(enrolled, 0);
    QCOMPARE(text(enrolled.object(), "state"), QStringLiteral("enrolled"));
    PUAS_VERIFY_STATUS(run("kiosk join --stick %1", {stick}), 1);
    PUAS_VERIFY_STATUS(run("duty --off"), 0);
    PUAS_VERIFY_STATUS(run("export --to %1", {stick}), 0);
    QCOMPARE(text(only(run("import --format json %1", {stick})), "outcome"),
             QStringLiteral("accepted"));
    const QJsonObject row = only(run("kiosk list --format json"));
    QCOMPARE(text(row, "kiosk"), text(enrolled.object(), "kiosk"));
    QCOMPARE(text(row, "state"), QStringLiteral("reporting"));
    QVERIFY(row.value(QLatin1String("loss")).isNull());
    const QJsonObject report = row.value(QLatin1String("report")).toObject();
    QCOMPARE(text(report, "database"), QStringLiteral("good"));
    QCOMPARE(text(report, "chain"), QStringLiteral("good"));
    QVERIFY2(report.value(QLatin1String("touch")).isNull(), "puasctl looks at no screen");
    QVERIFY(report.value(QLatin1String("free_disk_mib")).toInt() > 0);
    QVERIFY(run("kiosk list").out.contains("MiB free"));
    PUAS_VERIFY_STATUS(run("verify %1", {path("office")}), 0);
}

void EnrolmentCommandsTest::theKiosksWordsAreCompared()
{
    const QJsonObject open = answered();
    QString words = text(open, "words");
    const QString id = text(open, "invitation");
    const Called wrong = run("kiosk approve --invitation %1 --as ratna --words %2",
                             {id, words.section(u' ', 1) + u' ' + words.section(u' ', 0, 0)});
    PUAS_VERIFY_STATUS(wrong, 3);
    QVERIFY2(wrong.err.contains("reject"), wrong.err);
    QVERIFY(
        only(run("kiosk answers --format json")).value(QLatin1String("approvals")).toArray().isEmpty());
    PUAS_VERIFY_STATUS(
        run("kiosk approve --invitation %1 --as ratna --words %2", {id, words.toUpper() + u' '}), 0);
}

void EnrolmentCommandsTest::anAnswerThatWasExchanged()
{
    // Somebody on the way answers with a kiosk of his own.
    const QString stick = path("stick");
    PUAS_VERIFY_STATUS(run("kiosk invite --name Kios-3 --to %1 --as agus", {stick}), 0);
    const Called honest = run("kiosk join --stick %1 --format json", {stick});
    PUAS_VERIFY_STATUS(honest, 0);
    QDir folder(stick + QStringLiteral("/puas/DUKCAPIL"));
    QVERIFY(folder.remove(folder.entryList({QStringLiteral("*.answer")}).value(0)));
    PUAS_VERIFY_STATUS(run("kiosk join --stick %1 --kiosk-data %2", {stick, path("other")}), 0);
    const QJsonObject open = only(run("kiosk answers --format json %1", {stick}));
    QVERIFY(text(open, "words") != text(honest.object(), "words"));
    const Called wrong = run("kiosk approve --invitation %1 --as ratna --words %2",
                             {text(open, "invitation"), text(honest.object(), "words")});
    PUAS_VERIFY_STATUS(wrong, 3);
}

void EnrolmentCommandsTest::rejected()
{
    const QString id = text(answered(), "invitation");
    PUAS_VERIFY_STATUS(run("kiosk reject --invitation %1 --as ratna --reason differ", {id}), 0);
    PUAS_VERIFY_STATUS(run("kiosk approve --invitation %1 --as ratna", {id}), 1);
    QVERIFY(run("kiosk answers --format json").array().isEmpty());
    // The kiosk is asked to forget, and invited anew.
    const Called discarded = run("kiosk join --discard --format json");
    PUAS_VERIFY_STATUS(discarded, 0);
    PUAS_VERIFY_STATUS(run("import %1", {path("stick")}), 0);
    QVERIFY(!text(answered(), "words").isEmpty());
}

void EnrolmentCommandsTest::oneApproverIsTooFew()
{
    PUAS_VERIFY_STATUS(run("user deactivate --login ratna --as ratna"), 3);
    PUAS_VERIFY_STATUS(run("user add --login tri --name Tri --role auditor --as ratna"), 0);
    PUAS_VERIFY_STATUS(run("user role --login agus --role auditor --as ratna"), 0);
    const Called invited = run("kiosk invite --name Kios-3 --to %1 --as ratna", {path("stick")});
    PUAS_VERIFY_STATUS(invited, 3); // a head approves; IT invites
    PUAS_VERIFY_STATUS(run("user role --login agus --role it --as ratna"), 0);
    const QString id = text(answered(), "invitation");
    PUAS_VERIFY_STATUS(run("user deactivate --login agus --as ratna"), 0);
    const Called alone = run("kiosk approve --invitation %1 --as ratna", {id});
    PUAS_VERIFY_STATUS(alone, 0);
    QVERIFY2(alone.err.contains("nobody else"), alone.err);
    QVERIFY2(alone.err.contains("user add"), alone.err);
}

void EnrolmentCommandsTest::aLostKioskIsReplaced()
{
    PUAS_VERIFY_STATUS(run("kiosk enroll --name Kios-1 --counter 1"), 0);
    const QString old = text(only(run("kiosk list --format json")), "kiosk");
    QCOMPARE(text(only(run("kiosk list --format json")), "state"), QStringLiteral("waiting"));
    QVERIFY(only(run("kiosk list --format json")).value(QLatin1String("report")).isNull());
    PUAS_VERIFY_STATUS(run("export --to %1", {path("stick")}), 0);
    PUAS_VERIFY_STATUS(run("kiosk revoke --kiosk %1 --reason stolen --as ratna", {old}), 3);
    const Called revoked = run("kiosk revoke --kiosk %1 --reason stolen --as agus", {old});
    PUAS_VERIFY_STATUS(revoked, 0);
    QVERIFY2(revoked.out.contains("unknown loss"), revoked.out);
    QJsonObject row = only(run("kiosk list --format json"));
    QCOMPARE(text(row, "state"), QStringLiteral("revoked"));
    QCOMPARE(text(row, "loss"), QStringLiteral("unknown"));
    QCOMPARE(text(row, "reason"), QStringLiteral("stolen"));
    const Called late = run("import --format json %1", {path("stick")});
    QCOMPARE(text(only(late), "reason"), QStringLiteral("revoked"));

    QVERIFY(QDir(path("kiosk")).removeRecursively());
    PUAS_VERIFY_STATUS(run("kiosk invite --name Kios-1 --counter 1 --replaces %1 --to %2 --as agus",
                           {old, path("stick")}),
                       0);
    PUAS_VERIFY_STATUS(run("kiosk list"), 0);
}

void EnrolmentCommandsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << QByteArray("kiosk invite --to %1 --as agus") << 2;
    QTest::newRow("nobody acts") << QByteArray("kiosk invite --name K --to %1") << 3;
    QTest::newRow("a head invites") << QByteArray("kiosk invite --name K --to %1 --as ratna") << 3;
    QTest::newRow("no stick") << QByteArray("kiosk invite --name K --to %1/none --as agus") << 1;
    QTest::newRow("an unknown kiosk to replace")
        << QByteArray("kiosk invite --name K --replaces x --to %1 --as agus") << 1;
    QTest::newRow("an unknown invitation")
        << QByteArray("kiosk approve --invitation 00 --as ratna") << 1;
    QTest::newRow("an empty invitation")
        << QByteArray("kiosk invite --again 00 --to %1 --as agus") << 1;
    QTest::newRow("a stick without invitation") << QByteArray("kiosk join --stick %1") << 1;
    QTest::newRow("a short PIN") << QByteArray("kiosk invite --name K --it-pin 12 --to %1 --as agus")
                                 << 2;
    QTest::newRow("an unknown kiosk to revoke")
        << QByteArray("kiosk revoke --kiosk x --reason y --as agus") << 1;
}

void EnrolmentCommandsTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    const Called called = run(line.constData(), {path("stick")});
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY(!called.err.isEmpty());
}

QTEST_GUILESS_MAIN(EnrolmentCommandsTest)
#include "enrolment_commands_test.moc"
