// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/voice_speaker.h"
#include "tests/kiosk/recording_speaker.h"
#include "tests/kiosk/run_screens.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

const Panel tenInch{{1280, 800}, 5.89};
/// The bell has its say before the words.
constexpr int bellMs = 600;

} // namespace

/// What the kiosk says aloud, to whom, and when it is silent.
class SpeechTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEachScreen_data();
    void readsEachScreen();
    void isSilentUntilAsked();
    void neverSaysWhatWasChosen();
    void fallsSilentAtATouch();
    void theRepeatKeyReadsRestsAndGoesOn();
    void repeatTwiceOffersOtherChoices();
    void otherChoices_data();
    void otherChoices();
    void loudnessLeavesWithThePerson();
    void choosesAVoice_data();
    void choosesAVoice();
};

using Reach = std::function<void(KioskWindow &)>;
Q_DECLARE_METATYPE(Reach)

void SpeechTest::readsEachScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *screen, Reach reach, const char *id, const char *en, const char *jv) {
        const std::pair<const char *, const char *> texts[]{{"id", id}, {"en", en}, {"jv", jv}};
        for (const auto &[language, text] : texts)
            QTest::addRow("%s %s", screen, language) << QString::fromLatin1(language) << reach << QString::fromUtf8(text);
    };
    row("rating", [](KioskWindow &) {},
        "Bagaimana pelayanan kami hari ini? Satu, tidak puas. Dua, kurang puas. Tiga, puas. Empat, sangat puas. "
        "Tanpa nama. Petugas tidak melihat pilihan Anda.",
        "How was our service today? One, not satisfied. Two, less satisfied. Three, satisfied. Four, very satisfied. "
        "No name asked. The officer cannot see your choice.",
        "Kados pundi paladosan kula dinten menika? Setunggal, boten marem. Kalih, kirang marem. Tiga, marem. "
        "Sekawan, marem sanget. Tanpa asma. Petugas boten mirsani pilihan panjenengan.");
    row("warning", [](KioskWindow &kiosk) {
            kiosk.kiosk().visit()->touched();
            kiosk.pass(30'000);
        },
        "Masih di sini? Layar kembali ke awal dalam dua puluh detik. Tekan satu untuk tetap di sini.",
        "Still here? The screen goes back to the start in twenty seconds. Press one to stay.",
        "Taksih wonten mriki? Layar wangsul dhateng wiwitan kalih dasa detik malih. Penet setunggal kangge tetep wonten mriki.");
    row("reasons", [](KioskWindow &kiosk) {
            kiosk.kiosk().visit()->rate(3);
            kiosk.kiosk().visit()->addMore();
        },
        "Apa alasan Anda? Boleh lebih dari satu. 8 pilihan: Cepat, Ramah, Jelas, Nyaman, Lambat, Kurang ramah, Kurang jelas, Kurang nyaman. "
        "Tekan dua untuk maju, tiga untuk memilih, empat untuk lanjut.",
        "Why? You may choose more than one. 8 choices: Fast, Kind, Clear, Comfortable, Slow, Less kind, Less clear, Less comfortable. "
        "Press two to go forward, three to choose, four to continue.",
        "Punapa alesanipun? Kenging langkung saking setunggal. 8 pilihan: Rikat, Grapyak, Cetha, Sekeca, Rindhik, Kirang grapyak, Kirang cetha, "
        "Kirang sekeca. Penet kalih kangge maju, tiga kangge milih, sekawan kangge nglajengaken.");
    row("export", [](KioskWindow &kiosk) {
            kiosk.openExport();
            emit kiosk.carrier.writing(62);
        },
        "Menulis. Jangan cabut stik.", "Writing. Do not remove the stick.", "Nyerat. Sampun nyabut stik.");
    row("out of use", [](KioskWindow &kiosk) { kiosk.kiosk().visit()->fault(QStringLiteral("D-03")); },
        "Sedang tidak dapat dipakai. Sampaikan langsung kepada petugas.", "Not in use at the moment. Please tell an officer.",
        "Saweg boten saged dipunginakaken. Mangga matur dhateng petugas.");
}

void SpeechTest::readsEachScreen()
{
    QFETCH(QString, language);
    QFETCH(Reach, reach);
    QFETCH(QString, text);
    KioskWindow kiosk(tenInch, language);
    RecordingSpeaker &speaker = listenTo(kiosk);
    turnOn(kiosk);
    reach(kiosk);
    QTRY_COMPARE(heard(speaker), text);
    QCOMPARE(speaker.languages.last(), language);
}

void SpeechTest::isSilentUntilAsked()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const RecordingSpeaker &speaker = listenTo(kiosk);
    kiosk.tap(QStringLiteral("Bahasa"));
    kiosk.tap(QStringLiteral("English"));
    kiosk.tap(QStringLiteral("Satisfied"));
    QTest::qWait(drawingMs);
    QVERIFY(speaker.said.isEmpty());
}

/// The same words whatever was tapped, and none of the four among them.
void SpeechTest::neverSaysWhatWasChosen()
{
    QStringList afterEach;
    for (int value = 1; value <= 4; ++value) {
        KioskWindow kiosk(tenInch, QStringLiteral("id"));
        RecordingSpeaker &speaker = listenTo(kiosk);
        turnOn(kiosk);
        speaker.said.clear();
        kiosk.kiosk().visit()->rate(value);
        QTest::qWait(bellMs);
        afterEach << speaker.said.join(u' ');
    }
    QVERIFY2(afterEach.front().startsWith(u"Terima kasih. Penilaian Anda sudah tersimpan."), qPrintable(afterEach.front()));
    QVERIFY(afterEach.front().contains(u"Satu, ubah."));
    QVERIFY(afterEach.front().contains(u"Tiga, selesai."));
    QVERIFY(!afterEach.front().contains(u"puas."));
    QCOMPARE(QSet<QString>(afterEach.cbegin(), afterEach.cend()).size(), 1);
}

void SpeechTest::fallsSilentAtATouch()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    turnOn(kiosk);
    QCOMPARE(speaker.does, QStringLiteral("says"));
    kiosk.tap(QPointF(640, 20));
    QCOMPARE(speaker.does, QStringLiteral("paused"));
}

void SpeechTest::theRepeatKeyReadsRestsAndGoesOn()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    QTest::qWait(drawingMs);
    QTest::keyClick(kiosk.window(), Qt::Key_0, Qt::KeypadModifier);
    QVERIFY(heard(speaker).startsWith(u"Bagaimana pelayanan kami hari ini?"));
    QVERIFY(heard(speaker).endsWith(u"Tekan ulang sekali lagi untuk pilihan lain."));
    kiosk.pass(Speech::againMs);
    QTest::keyClick(kiosk.window(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(speaker.does, QStringLiteral("paused"));
    QTest::keyClick(kiosk.window(), Qt::Key_0, Qt::KeypadModifier);
    QCOMPARE(speaker.does, QStringLiteral("says"));
    QCOMPARE(speaker.said.size(), 1);
    emit speaker.finished();
    kiosk.pass(Speech::againMs);
    QTest::keyClick(kiosk.window(), Qt::Key_0, Qt::KeypadModifier);
    QCOMPARE(speaker.said.size(), 2);
    QVERIFY(kiosk.sink.drafts.empty());
}

void SpeechTest::repeatTwiceOffersOtherChoices()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    QTest::qWait(drawingMs);
    QTest::keyClick(kiosk.window(), Qt::Key_0);
    QTest::keyClick(kiosk.window(), Qt::Key_0);
    QVERIFY(kiosk.shows(QStringLiteral("Pilihan lain")));
    QCOMPARE(heard(speaker), QStringLiteral("Pilihan lain. Satu, bahasa. Dua, teks dan kontras. Tiga, suara. Empat, selesai."));
    QTest::keyClick(kiosk.window(), Qt::Key_Backspace);
    QVERIFY(!kiosk.shows(QStringLiteral("Pilihan lain")));
    QVERIFY(kiosk.sink.drafts.empty());
}

void SpeechTest::otherChoices_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("then");
    QTest::newRow("language") << int(Qt::Key_1) << QStringLiteral("shows Basa Jawa");
    QTest::newRow("text and contrast") << int(Qt::Key_2) << QStringLiteral("large and clear");
    QTest::newRow("sound") << int(Qt::Key_3) << QStringLiteral("loud");
    QTest::newRow("finish") << int(Qt::Key_4) << QStringLiteral("silent");
}

void SpeechTest::otherChoices()
{
    QFETCH(int, key);
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    listenTo(kiosk);
    QTest::qWait(drawingMs);
    QTest::keyClick(kiosk.window(), Qt::Key_0);
    QTest::keyClick(kiosk.window(), Qt::Key_0);
    QTest::keyClick(kiosk.window(), static_cast<Qt::Key>(key));
    QVERIFY(!kiosk.shows(QStringLiteral("Pilihan lain")));
    QVERIFY(kiosk.sink.drafts.empty());
    const PersonSettings &settings = *kiosk.kiosk().settings();
    QString became;
    if (kiosk.shows(QStringLiteral("Basa Jawa")))
        became = QStringLiteral("shows Basa Jawa");
    else if (settings.largeText() && settings.highContrast())
        became = QStringLiteral("large and clear");
    else if (kiosk.kiosk().speech()->level() == Speech::Loud)
        became = QStringLiteral("loud");
    else if (kiosk.kiosk().speech()->level() == Speech::Off)
        became = QStringLiteral("silent");
    QTEST(became, "then");
}

void SpeechTest::loudnessLeavesWithThePerson()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    QTest::qWait(drawingMs);
    kiosk.tap(QStringLiteral("Suara"));
    QCOMPARE(speaker.volumes.last(), Speech::officeVolume);
    kiosk.tap(QStringLiteral("Suara"));
    QCOMPARE(speaker.volumes.last(), 1.0);
    kiosk.tap(QStringLiteral("Puas"));
    kiosk.tap(QStringLiteral("Selesai"));
    QCOMPARE(speaker.does, QStringLiteral("stopped"));
    QCOMPARE(kiosk.kiosk().speech()->level(), Speech::Off);
    kiosk.tap(QStringLiteral("Suara"));
    QCOMPARE(speaker.volumes.last(), Speech::officeVolume);
    kiosk.tap(QStringLiteral("Suara"));
    kiosk.tap(QStringLiteral("Suara"));
    QCOMPARE(speaker.does, QStringLiteral("stopped"));
}

void SpeechTest::choosesAVoice_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<QLocale>>("voices");
    QTest::addColumn<QString>("voice");

    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale indonesian(QLocale::Indonesian);
    const QLocale javanese(QLocale::Javanese);
    QTest::newRow("Indonesian") << QStringLiteral("id") << QList{english, indonesian} << QStringLiteral("id_ID");
    QTest::newRow("English") << QStringLiteral("en") << QList{indonesian, english} << QStringLiteral("en_GB");
    QTest::newRow("Javanese") << QStringLiteral("jv") << QList{indonesian, javanese} << QStringLiteral("jv_ID");
    QTest::newRow("Javanese without its voice") << QStringLiteral("jv") << QList{english, indonesian} << QStringLiteral("id_ID");
    QTest::newRow("no foreign voice") << QStringLiteral("id") << QList{english} << QString();
    QTest::newRow("none at all") << QStringLiteral("en") << QList<QLocale>() << QString();
}

void SpeechTest::choosesAVoice()
{
    QFETCH(QString, language);
    QFETCH(QList<QLocale>, voices);
    const auto voice = voiceFor(language, voices);
    QTEST(voice ? voice->name() : QString(), "voice");
}

int main(int argc, char **argv)
{
    return runScreens<SpeechTest>(argc, argv);
}

#include "speech_test.moc"
