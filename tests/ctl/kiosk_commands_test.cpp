// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"
#include "app/journal/kiosk_state.h"
#include "app/seal/password.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace puas;
using namespace puas::test;

/// kiosk enroll, duty, export, import, doctor: the way of a rating without a window.
class KioskCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enrolledAtBothEnds();
    void enrollPrintsItsPinOnce();
    void enrollRefuses();
    void dutyIsWritten();
    void unknownOfficerIsRefused();
    void lockedFolderIsRefused();
    void ratingsTravel();
    void importAgainIsKnown();
    void receiptAndSettingsComeBack();
    void gapsAndDamageAreNamed();
    void forkIsKeptAndListed();
    void restoredOfficeAsksTheKiosk();
    void missingPathsFail();
    void doctorOfSoundFolders();
    void doctorNamesProblems();
    void secondCopyIsMadeAndNamed();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->file(QLatin1String(name)); }
    [[nodiscard]] Called run(const char *line) const
    {
        return puasctl(words(line, {path("office"), path("kiosk"), path("stick")}));
    }
    void rate(std::initializer_list<int> answers) const;
    [[nodiscard]] KioskState state() const;
    [[nodiscard]] QStringList bundles() const;

    std::unique_ptr<TestFolder> m_folder;
};

namespace {

QString text(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

} // namespace

void KioskCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(!m_folder->folder(QStringLiteral("stick")).isEmpty());
    PUAS_VERIFY_STATUS(run("office create --data %1 --code DUKCAPIL --name Dukcapil"), 0);
    PUAS_VERIFY_STATUS(run("officer add --data %1 --nip 1985 --name Siti"), 0);
    PUAS_VERIFY_STATUS(
        run("kiosk enroll --data %1 --kiosk-data %2 --name Kios-1 --counter L1 --it-pin 246810"), 0);
}

void KioskCommandsTest::rate(std::initializer_list<int> answers) const
{
    auto folder = KioskFolder::open(path("kiosk"));
    PUAS_VERIFY_OK(folder);
    auto journal = Journal::open(folder->journalPath(), folder->key().publicKey());
    PUAS_VERIFY_OK(journal);
    for (const int answer : answers) {
        Rated rated;
        rated.survey = folder->config().survey.id;
        rated.surveyVersion = folder->config().survey.version;
        rated.answers = {{QStringLiteral("overall"), answer, 4}};
        rated.officer = QStringLiteral("1985");
        rated.counter = folder->config().counterCode;
        rated.language = QStringLiteral("id");
        rated.mode = QStringLiteral("free");
        PUAS_VERIFY_OK(journal->append({SystemClock().now(), rated}));
    }
}

KioskState KioskCommandsTest::state() const
{
    const auto folder = KioskFolder::openToRead(path("kiosk"));
    const auto journal = Journal::openReadOnly(folder->journalPath(), folder->key().publicKey());
    return *readKioskState(*journal);
}

QStringList KioskCommandsTest::bundles() const
{
    QStringList found;
    QDirIterator files(path("stick"), {QStringLiteral("*.puas")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

void KioskCommandsTest::enrolledAtBothEnds()
{
    const auto kiosk = KioskFolder::openToRead(path("kiosk"));
    PUAS_VERIFY_OK(kiosk);
    QCOMPARE(kiosk->office().code, QStringLiteral("DUKCAPIL"));
    const KioskConfig &config = kiosk->config();
    QCOMPARE(config.kioskName, QStringLiteral("Kios-1"));
    QCOMPARE(config.counterCode, QStringLiteral("L1"));
    QCOMPARE(config.mode, QStringLiteral("free"));
    QVERIFY(config.officer(QStringLiteral("1985")));
    QVERIFY(passwordMatches(config.itPinHash, QStringLiteral("246810")));
    QCOMPARE(config.survey.questions.size(), size_t(9));
    PUAS_VERIFY_STATUS(run("verify %2"), 0);
    PUAS_VERIFY_STATUS(run("verify %1"), 0);
}

void KioskCommandsTest::enrollPrintsItsPinOnce()
{
    const Called text = puasctl(
        words("kiosk enroll --data %1 --kiosk-data %2 --name Two", {path("office"), path("two")}));
    PUAS_VERIFY_STATUS(text, 0);
    const auto match = QRegularExpression(QStringLiteral("PIN is (\\d{6});"))
                           .match(QString::fromUtf8(text.out));
    QVERIFY2(match.hasMatch(), text.out.constData());
    QVERIFY(
        passwordMatches(KioskFolder::openToRead(path("two"))->config().itPinHash, match.captured(1)));

    const Called json = puasctl(words(
        "kiosk enroll --data %1 --kiosk-data %2 --name Three --service KTP --mode lobby --format json",
        {path("office"), path("three")}));
    PUAS_VERIFY_STATUS(json, 0);
    const auto three = KioskFolder::openToRead(path("three"));
    QCOMPARE(json.object()[QStringLiteral("kiosk")].toString(), three->kioskId());
    QCOMPARE(three->config().serviceCode, QStringLiteral("KTP"));
    QCOMPARE(three->config().mode, QStringLiteral("lobby"));
}

void KioskCommandsTest::enrollRefuses()
{
    const Called again = run("kiosk enroll --data %1 --kiosk-data %2 --name Again");
    PUAS_VERIFY_STATUS(again, 1);
    QVERIFY2(again.err.contains("already-exists"), again.err.constData());
    for (const char *pin : {"12", "1234567890123", "12a4"})
        PUAS_VERIFY_STATUS(puasctl(words("kiosk enroll --data %1 --kiosk-data %2 --name X --it-pin %3",
                                         {path("office"), path("two"), QString::fromLatin1(pin)})),
                           2);
    putContent(path("a-file"), "not a folder");
    PUAS_VERIFY_STATUS(puasctl(words("kiosk enroll --data %1 --kiosk-data %2/kiosk --name X",
                                     {path("office"), path("a-file")})),
                       1);
    const QJsonArray checks
        = run("doctor --data %1 --format json").object()[QStringLiteral("checks")].toArray();
    int kiosks = 0;
    for (const QJsonValue &check : checks)
        kiosks += text(check, "name").startsWith(QLatin1String("kiosk ")) ? 1 : 0;
    QCOMPARE(kiosks, 1); // what was refused is enrolled nowhere
}

void KioskCommandsTest::dutyIsWritten()
{
    const Called on = run("duty --kiosk-data %2 --officer 1985");
    PUAS_VERIFY_STATUS(on, 0);
    QCOMPARE(on.out, QByteArray("Siti is on duty\n"));
    QCOMPARE(state().officer, QStringLiteral("1985"));
    const Stamp first = state().lastStamp;
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --officer 1985"), 0);
    QVERIFY2(state().lastStamp == first, "the same was said twice");
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --off"), 0);
    QCOMPARE(state().officer, QString());
}

void KioskCommandsTest::unknownOfficerIsRefused()
{
    const Called called = run("duty --kiosk-data %2 --officer 1999");
    PUAS_VERIFY_STATUS(called, 3);
    QVERIFY2(called.err.contains("1999") && called.err.contains("roster"), called.err.constData());
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %3 --off"), 1);
}

void KioskCommandsTest::lockedFolderIsRefused()
{
    const auto held = KioskFolder::open(path("kiosk"));
    PUAS_VERIFY_OK(held);
    for (const char *line : {"duty --kiosk-data %2 --off", "export --kiosk-data %2 --to %3"}) {
        const Called called = run(line);
        PUAS_VERIFY_STATUS(called, 1);
        QVERIFY2(called.err.contains("in-use"), called.err.constData());
    }
    PUAS_VERIFY_STATUS(run("verify %2"), 0); // who only looks does not ask
}

void KioskCommandsTest::ratingsTravel()
{
    rate({4, 3, 1});
    const Called exported = run("export --kiosk-data %2 --to %3 --format json");
    PUAS_VERIFY_STATUS(exported, 0);
    QCOMPARE(exported.object()[QStringLiteral("ratings")].toInt(), 3);
    QCOMPARE(bundles(), QStringList{text(exported.object(), "file")});

    const Called imported = run("import --data %1 %3 --format json");
    PUAS_VERIFY_STATUS(imported, 0);
    const QJsonArray outcomes = imported.array();
    QCOMPARE(outcomes.size(), 1);
    const QJsonObject outcome = outcomes.first().toObject();
    QCOMPARE(text(outcome, "file"), bundles().first());
    QCOMPARE(text(outcome, "kiosk"), KioskFolder::openToRead(path("kiosk"))->kioskId());
    QCOMPARE(outcome[QStringLiteral("first")].toInt(), 1);
    QCOMPARE(outcome[QStringLiteral("last")].toInt(), 4); // three ratings and the export itself
    QCOMPARE(outcome[QStringLiteral("new")].toInt(), 3);
    QCOMPARE(text(outcome, "outcome"), QStringLiteral("accepted"));
    QVERIFY(outcome.contains(QStringLiteral("reason")) && outcome[QStringLiteral("reason")].isNull());

    const QJsonArray scores = run("scores --data %1 --from 2020-01-01 --to 2099-12-31 --by officer")
                                  .array();
    QCOMPARE(scores.size(), 1);
    QCOMPARE(text(scores.first(), "name"), QStringLiteral("Siti"));
    QCOMPARE(scores.first()[QStringLiteral("satisfied")].toInt(), 2);
}

void KioskCommandsTest::importAgainIsKnown()
{
    rate({4});
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    const Called again = run("import --data %1 %3 --format json");
    PUAS_VERIFY_STATUS(again, 0);
    QCOMPARE(text(again.array().first(), "outcome"), QStringLiteral("known"));
    QCOMPARE(again.array().first()[QStringLiteral("new")].toInt(), 0);
    const Called lines = run("import --data %1 %3");
    QVERIFY2(lines.out.contains("Kios-1") && lines.out.contains("known"), lines.out.constData());
}

void KioskCommandsTest::receiptAndSettingsComeBack()
{
    rate({4});
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(run("officer add --data %1 --nip 1990 --name Agus"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --officer 1990"), 3); // not yet there

    const Called exported = run("export --kiosk-data %2 --to %3 --format json");
    PUAS_VERIFY_STATUS(exported, 0);
    QCOMPARE(exported.object()[QStringLiteral("receipt")], QJsonValue(true));
    QCOMPARE(exported.object()[QStringLiteral("settings")], QJsonValue(true));
    QCOMPARE(exported.object()[QStringLiteral("first")].toInt(), 3); // after the receipted two
    QCOMPARE(state().receiptedSeq, quint64(2));
    PUAS_VERIFY_STATUS(run("duty --kiosk-data %2 --officer 1990"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
}

void KioskCommandsTest::gapsAndDamageAreNamed()
{
    rate({4});
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    const QString bundle = bundles().first();
    const QByteArray whole = contentOf(bundle);
    QByteArray damaged = whole;
    damaged[damaged.size() - 20] = char(damaged[damaged.size() - 20] ^ 1);
    putContent(bundle, damaged);
    const Called called = run("import --data %1 %3 --format json");
    PUAS_VERIFY_STATUS(called, 4);
    QCOMPARE(text(called.array().first(), "outcome"), QStringLiteral("refused"));
    QCOMPARE(text(called.array().first(), "reason"), QStringLiteral("damaged"));
    QVERIFY2(called.err.contains("damaged"), called.err.constData());
    QCOMPARE(run("scores --data %1 --from 2020-01-01 --to 2099-12-31 --by officer").array().size(), 0);

    // Another office has never heard of this kiosk.
    putContent(bundle, whole);
    PUAS_VERIFY_STATUS(
        puasctl(words("office create --data %1 --code DUKCAPIL --name Other", {path("other")})), 0);
    const Called unknown = puasctl(words("import --data %1 %2 --format json", {path("other"), bundle}));
    PUAS_VERIFY_STATUS(unknown, 3);
    QCOMPARE(text(unknown.array().first(), "reason"), QStringLiteral("unknown-kiosk"));
}

void KioskCommandsTest::forkIsKeptAndListed()
{
    const Called nothing = run("quarantine list --data %1 --format json");
    PUAS_VERIFY_STATUS(nothing, 0);
    QCOMPARE(nothing.array().size(), 0);
    rate({4});
    copyFolder(path("kiosk"), path("clone"));
    rate({4});
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    const auto clone = [&](const char *line) {
        return puasctl(
            words(line, {path("office"), path("clone"), m_folder->folder(QStringLiteral("other"))}));
    };
    PUAS_VERIFY_STATUS(clone("export --kiosk-data %2 --to %3"), 0);
    for (int again = 0; again < 2; ++again) {
        const Called fork = clone("import --data %1 %3");
        PUAS_VERIFY_STATUS(fork, 3);
        QVERIFY2(fork.out.contains("refused fork, kept as proof"), fork.out.constData());
        QVERIFY2(fork.err.contains("kept as proof"), fork.err.constData());
    }
    const Called kept = run("quarantine list --data %1 --format json");
    PUAS_VERIFY_STATUS(kept, 0);
    QCOMPARE(kept.array().size(), 1);
    const QJsonObject row = kept.array().first().toObject();
    QCOMPARE(text(row, "reason"), QStringLiteral("fork"));
    QVERIFY(row[QStringLiteral("parts_at")].toInteger() > 1);
    const QJsonValue ours = row[QStringLiteral("ours")];
    const QJsonValue theirs = row[QStringLiteral("theirs")];
    QVERIFY(text(ours, "head") != text(theirs, "head") && text(ours, "link") != text(theirs, "link"));
    QVERIFY(QFileInfo(text(row, "file")).isFile());
    PUAS_VERIFY_STATUS(run("verify %1"), 0);
    const Called inWords = run("quarantine list --data %1");
    for (const char *part : {"fork", "ours: events 1 to", "theirs: events 1 to", "what to do"})
        QVERIFY2(inWords.out.contains(part), inWords.out.constData());
}

void KioskCommandsTest::restoredOfficeAsksTheKiosk()
{
    const QString kiosk = KioskFolder::openToRead(path("kiosk"))->kioskId();
    copyFolder(path("office"), path("backup"));
    rate({4});
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0); // takes the receipt
    const QString stick = m_folder->folder(QStringLiteral("other"));
    const auto restored = [&](const char *line) {
        return puasctl(words(line, {path("backup"), path("kiosk"), stick, kiosk}));
    };
    PUAS_VERIFY_STATUS(restored("export --kiosk-data %2 --to %3"), 0);
    const Called gap = restored("import --data %1 %3 --format json");
    PUAS_VERIFY_STATUS(gap, 3);
    QCOMPARE(text(gap.array().first(), "reason"), QStringLiteral("gap"));
    QVERIFY2(gap.err.contains("puasctl kiosk resend"), gap.err.constData());
    const Called asked = restored("kiosk resend --data %1 --kiosk %4 --to %3");
    PUAS_VERIFY_STATUS(asked, 0);
    QVERIFY2(asked.out.contains("from event 1 on"), asked.out.constData());
    PUAS_VERIFY_STATUS(restored("export --kiosk-data %2 --to %3"), 0);
    restored("import --data %1 %3");
    QCOMPARE(restored("import --data %1 %3 --format json")
                 .array()
                 .last()
                 .toObject()[QStringLiteral("outcome")]
                 .toString(),
             QStringLiteral("known"));
    const Called scores = restored("scores --data %1 --from 2020-01-01 --to 2099-12-31 --by office");
    QCOMPARE(scores.array().first()[QStringLiteral("n")].toInt(), 1);
    PUAS_VERIFY_STATUS(restored("verify %1"), 0);
    PUAS_VERIFY_STATUS(restored("kiosk resend --data %1 --kiosk nobody --to %3"), 3);
}

void KioskCommandsTest::missingPathsFail()
{
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3/none"), 1);
    PUAS_VERIFY_STATUS(run("export --kiosk-data %3 --to %3"), 1);
    PUAS_VERIFY_STATUS(run("import --data %1 %3/none"), 1);
    PUAS_VERIFY_STATUS(run("verify %3/none"), 1);
    PUAS_VERIFY_STATUS(run("doctor --data %3"), 1);
    const Called empty = run("import --data %1 %3 --format json");
    PUAS_VERIFY_STATUS(empty, 0);
    QCOMPARE(empty.array().size(), 0);
}

void KioskCommandsTest::doctorOfSoundFolders()
{
    for (const char *line : {"doctor --data %1", "doctor --data %2"}) {
        const Called called = run(line);
        PUAS_VERIFY_STATUS(called, 0);
        QVERIFY2(!called.out.contains("problem"), called.out.constData());
    }
    const QJsonObject report = run("doctor --data %2 --format json").object();
    QCOMPARE(text(report, "kind"), QStringLiteral("kiosk"));
    QCOMPARE(report[QStringLiteral("ready")], QJsonValue(true));
    QVERIFY(report[QStringLiteral("checks")].toArray().size() >= 7);
}

void KioskCommandsTest::doctorNamesProblems()
{
    QFile::setPermissions(path("office") + QStringLiteral("/keys/office-box.key"),
                          QFileDevice::ReadOwner | QFileDevice::ReadOther);
    const Called called = run("doctor --data %1");
    PUAS_VERIFY_STATUS(called, 1);
    QVERIFY2(called.out.contains("problem  box key") && called.out.contains("permission-denied"),
             called.out.constData());

    QFile journal(path("kiosk") + QStringLiteral("/journal.sqlite"));
    QVERIFY(journal.open(QIODevice::ReadWrite));
    journal.write("not SQLite any more");
    journal.close();
    const Called damaged = run("doctor --data %2 --format json");
    PUAS_VERIFY_STATUS(damaged, 4);
    QCOMPARE(damaged.object()[QStringLiteral("ready")], QJsonValue(false));
}

void KioskCommandsTest::secondCopyIsMadeAndNamed()
{
    const QString copy = path("second");
    PUAS_VERIFY_STATUS(run("kiosk second-copy --kiosk-data %2"), 2);
    PUAS_VERIFY_STATUS(
        puasctl(words("kiosk second-copy --kiosk-data %1 --to %2", {path("kiosk"), copy})), 0);
    QVERIFY(run("doctor --data %2").out.contains(copy.toUtf8()));
    QVERIFY(QDir(copy).removeRecursively());
    const Called doctor = run("doctor --data %2");
    PUAS_VERIFY_STATUS(doctor, 1);
    QVERIFY((doctor.out + doctor.err).contains("second copy"));
    PUAS_VERIFY_STATUS(run("kiosk second-copy --kiosk-data %2 --off"), 0);
    PUAS_VERIFY_STATUS(run("doctor --data %2"), 0);
}

QTEST_GUILESS_MAIN(KioskCommandsTest)
#include "kiosk_commands_test.moc"
