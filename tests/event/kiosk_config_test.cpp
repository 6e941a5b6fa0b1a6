// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/kiosk_config.h"

#include "tests/support/expect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace puas;
using namespace puas::test;

namespace {

LocalText texts(const QString &name)
{
    return {{QStringLiteral("id"), name + QStringLiteral(" (id)")}, {QStringLiteral("en"), name}};
}

KioskConfig fullConfig()
{
    KioskConfig config;
    config.version = 12;
    config.officeCode = QStringLiteral("disdukcapil");
    config.officeName = QStringLiteral("Dinas Kependudukan");
    config.timezone = QStringLiteral("Asia/Jakarta");
    config.kioskId = QStringLiteral("00112233445566778899aabbccddeeff");
    config.kioskName = QStringLiteral("Loket 1");
    config.counterCode = QStringLiteral("A1");
    config.counterName = QStringLiteral("Loket A1");
    config.serviceCode = QStringLiteral("ktp");
    config.serviceName = QStringLiteral("KTP-el");
    config.mode = QStringLiteral("served");
    config.rating = {15, 90, QStringLiteral("PgDown")};
    config.officers = {{QStringLiteral("198001012005011001"), QStringLiteral("Siti Rahayu"),
                        QStringLiteral("KTP-el"), QByteArray("\x89PNG\0\xff", 6),
                        QStringLiteral("$argon2id$x")},
                       {QStringLiteral("1"), QStringLiteral("Budi"), {}, {}, {}}};
    config.survey = {QStringLiteral("skm"),
                     3,
                     {{QStringLiteral("cost"),
                       2,
                       texts(QStringLiteral("Cost?")),
                       {texts(QStringLiteral("no")), texts(QStringLiteral("yes"))}}}};
    config.itPinHash = QStringLiteral("$argon2id$y");
    config.opensAt = QStringLiteral("08:00");
    config.closesAt = QStringLiteral("15:30");
    config.closedWeekdays = {6, 7};
    config.result = PublishedResult{QStringLiteral("2026-09"), 120, {1, 2, 40, 77}};
    config.changes = {
        {QStringLiteral("queue"), texts(QStringLiteral("Slow")), texts(QStringLiteral("Two more"))}};
    return config;
}

QByteArray without(const QString &key)
{
    QJsonObject root = QJsonDocument::fromJson(kioskConfigToJson(fullConfig())).object();
    root.remove(key);
    return QJsonDocument(root).toJson();
}

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(kioskConfigToJson(fullConfig())).object();
    root.insert(key, value);
    return QJsonDocument(root).toJson();
}

} // namespace

class KioskConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void isWrittenInOneForm();
    void isRefused_data();
    void isRefused();
    void textInALanguage_data();
    void textInALanguage();
    void officerIsFoundByNip();
    void surveyAlone();
    void randomChangesNeverCrash();
};

void KioskConfigTest::comesBack()
{
    KioskConfig bare = fullConfig();
    bare.result.reset();
    bare.officers.clear();
    bare.changes.clear();
    bare.rating = {};
    bare.closedWeekdays.clear();
    for (const KioskConfig &config : {fullConfig(), bare}) {
        const auto back = parseKioskConfig(kioskConfigToJson(config));
        PUAS_VERIFY_OK(back);
        QVERIFY(*back == config);
    }
}

void KioskConfigTest::isWrittenInOneForm()
{
    const QByteArray json = kioskConfigToJson(fullConfig());
    QCOMPARE(kioskConfigToJson(*parseKioskConfig(json)), json);
}

void KioskConfigTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");

    const QJsonObject question{{QStringLiteral("key"), QStringLiteral("cost")},
                               {QStringLiteral("top"), 4}};
    QTest::newRow("nothing") << QByteArray() << "byte 0";
    QTest::newRow("no JSON") << QByteArray("{\"version\": 1,") << "byte 14";
    QTest::newRow("a list") << QByteArray("[]") << "settings";
    QTest::newRow("no version") << without(QStringLiteral("version")) << "version";
    QTest::newRow("version 0") << with(QStringLiteral("version"), 0) << "version";
    QTest::newRow("version -1") << with(QStringLiteral("version"), -1) << "version";
    QTest::newRow("version as text")
        << with(QStringLiteral("version"), QStringLiteral("3")) << "version";
    QTest::newRow("no office") << without(QStringLiteral("office")) << "office.code";
    QTest::newRow("no kiosk") << without(QStringLiteral("kiosk")) << "kiosk.id";
    QTest::newRow("no mode") << without(QStringLiteral("mode")) << "mode";
    QTest::newRow("an unknown mode") << with(QStringLiteral("mode"), QStringLiteral("fast")) << "mode";
    QTest::newRow("no survey") << without(QStringLiteral("survey")) << "survey.id";
    QTest::newRow("a question without its answers") << with(
        QStringLiteral("survey"), QJsonObject{{QStringLiteral("id"), QStringLiteral("skm")},
                                              {QStringLiteral("questions"), QJsonArray{question}}})
                                                    << "survey question \"cost\"";
    const auto asking = [&](const QString &first, const QString &second) {
        QJsonArray questions;
        for (const QString &key : {first, second})
            questions.append(QJsonObject{{QStringLiteral("key"), key},
                                         {QStringLiteral("top"), 2},
                                         {QStringLiteral("answers"), QJsonArray{QJsonObject(), QJsonObject()}}});
        return with(QStringLiteral("survey"), QJsonObject{{QStringLiteral("id"), QStringLiteral("own")},
                                                          {QStringLiteral("questions"), questions}});
    };
    QTest::newRow("a question in place of the tap")
        << asking(QStringLiteral("queue"), QStringLiteral("overall")) << "\"overall\" is the tap itself";
    QTest::newRow("a question asked twice")
        << asking(QStringLiteral("queue"), QStringLiteral("queue")) << "\"queue\" stands there twice";
    QTest::newRow("an officer without a NIP")
        << with(QStringLiteral("officers"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("A")}}})
        << "officers";
    const auto hours = [](const char *opens, const char *closes, const QJsonArray &closed) {
        return with(QStringLiteral("hours"),
                    QJsonObject{{QStringLiteral("opens"), QLatin1String(opens)},
                                {QStringLiteral("closes"), QLatin1String(closes)},
                                {QStringLiteral("closed_weekdays"), closed}});
    };
    QTest::newRow("half of the hours") << hours("08:00", "", {}) << "hours";
    QTest::newRow("hours that end before") << hours("15:00", "08:00", {}) << "hours";
    QTest::newRow("no hour") << hours("8:00", "15:00", {}) << "hours";
    QTest::newRow("hour 24") << hours("08:00", "24:00", {}) << "hours";
    QTest::newRow("weekday 8") << hours("08:00", "15:00", {8}) << "hours";
    QTest::newRow("never open") << hours("08:00", "15:00", {1, 2, 3, 4, 5, 6, 7}) << "hours";
    QTest::newRow("closed days without hours") << hours("", "", {7}) << "hours";
    const auto rating = [](const char *key, const QJsonValue &value) {
        return with(QStringLiteral("rating"), QJsonObject{{QLatin1String(key), value}});
    };
    QTest::newRow("an interval of -1") << rating("interval_s", -1) << "rating";
    QTest::newRow("an interval over an hour") << rating("interval_s", 3601) << "rating";
    QTest::newRow("open for a moment") << rating("open_s", 9) << "rating";
    QTest::newRow("a key of the keypad") << rating("open_key", QStringLiteral("4")) << "rating";
    QTest::newRow("no key") << rating("open_key", QStringLiteral("Pedal")) << "rating";
    const auto result = [](qint64 n, const QJsonArray &counts) {
        return with(QStringLiteral("result"), QJsonObject{{QStringLiteral("period"), QStringLiteral("2026-09")},
                                                          {QStringLiteral("n"), n},
                                                          {QStringLiteral("counts"), counts}});
    };
    QTest::newRow("a result of nobody") << result(0, {0, 0, 0, 0}) << "result";
    QTest::newRow("a result of three answers") << result(3, {1, 1, 1}) << "result";
    QTest::newRow("a result that does not add up") << result(5, {1, 1, 1, 1}) << "result";
    QTest::newRow("a result below nothing") << result(4, {-1, 1, 2, 2}) << "result";
}

void KioskConfigTest::isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto config = parseKioskConfig(json);
    PUAS_COMPARE_ERROR(config, ErrorCode::InvalidInput);
    QVERIFY2(config.error().detail.contains(place), qPrintable(config.error().detail));
}

void KioskConfigTest::textInALanguage_data()
{
    QTest::addColumn<LocalText>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");

    const QString id = QStringLiteral("id");
    const QString en = QStringLiteral("en");
    QTest::newRow("as asked") << LocalText{{id, QStringLiteral("Ya")}, {en, QStringLiteral("Yes")}}
                              << en << "Yes";
    QTest::newRow("else Indonesian")
        << LocalText{{id, QStringLiteral("Ya")}, {en, QStringLiteral("Yes")}} << QStringLiteral("jv")
        << "Ya";
    QTest::newRow("else any") << LocalText{{en, QStringLiteral("Yes")}} << QStringLiteral("jv")
                              << "Yes";
    QTest::newRow("none") << LocalText{} << id << QString();
}

void KioskConfigTest::textInALanguage()
{
    QFETCH(LocalText, text);
    QFETCH(QString, language);
    QTEST(textIn(text, language), "shown");
}

void KioskConfigTest::officerIsFoundByNip()
{
    const KioskConfig config = fullConfig();
    QCOMPARE(config.officer(QStringLiteral("1"))->name, QStringLiteral("Budi"));
    QCOMPARE(config.officer(QStringLiteral("2")), nullptr);
}

void KioskConfigTest::surveyAlone()
{
    const auto survey = parseSurvey(R"({"id":"skm","version":2,"questions":[]})");
    PUAS_VERIFY_OK(survey);
    QCOMPARE(survey->version, 2u);
    PUAS_COMPARE_ERROR(parseSurvey("{}"), ErrorCode::InvalidInput);
    PUAS_COMPARE_ERROR(parseSurvey("nonsense"), ErrorCode::InvalidInput);
}

void KioskConfigTest::randomChangesNeverCrash()
{
    const QByteArray good = kioskConfigToJson(fullConfig());
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char byte : {'\0', '"', '[', '9', '\xff'}) {
            QByteArray bad = good;
            bad[at] = byte;
            if (const auto config = parseKioskConfig(bad))
                PUAS_VERIFY_OK(parseKioskConfig(kioskConfigToJson(*config)));
        }
        if (const auto config = parseKioskConfig(good.first(at)))
            QFAIL("a cut document was read");
    }
}

QTEST_GUILESS_MAIN(KioskConfigTest)
#include "kiosk_config_test.moc"
