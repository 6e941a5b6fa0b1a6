// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/forgeries.h"

#include "tests/support/audited_office.h"
#include "tests/support/fixed_keys.h"

#include "app/event/event.h"
#include "app/seal/hash.h"

#include <QFile>
#include <QJsonArray>

namespace puas::test {

namespace {

QString kioskFile(int keyNumber, const char *file)
{
    return QStringLiteral("kiosks/%1/%2")
        .arg(fingerprint(fixedSigningKey(quint8(keyNumber)).publicKey()), QLatin1String(file));
}

/// Puts another text in place of one in a hexadecimal value; both have the same length.
QString swapped(const QString &hex, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (!bytes.contains(before))
        qFatal("nothing to forge");
    return QString::fromLatin1(bytes.replace(before, after).toHex());
}

/// Turns the answer of one event and computes every link after it anew.
void rewriteEvents(ForgedExport &forged, qsizetype number)
{
    const QString file = kioskFile(12, "events.jsonl");
    QList<QJsonObject> lines = forged.lines(file);
    Event event = *decodeEvent(
        QByteArray::fromHex(lines[number][QLatin1String("body")].toString().toLatin1()));
    std::get<Rated>(event.payload).answers = {{QStringLiteral("overall"), 1, 4}};
    lines[number].insert(QStringLiteral("body"), QString::fromLatin1(encodeEvent(event)->toHex()));
    Hash link = firstLink(fixedSigningKey(12).publicKey());
    for (QJsonObject &line : lines) {
        link = nextLink(link, QByteArray::fromHex(line[QLatin1String("body")].toString().toLatin1()));
        line.insert(QStringLiteral("link"), toHex(link));
    }
    forged.setLines(file, lines);
}

/// Changes one value of one officer's row in a file of claims.
void changeClaim(ForgedExport &forged, const QString &file, const QString &list, const QString &officer,
                 const QString &key, const QJsonValue &value)
{
    QJsonObject claims = forged.json(file);
    QJsonArray rows = claims[list].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        if (row[QLatin1String("officer")].toString() != officer)
            continue;
        row.insert(key, value);
        rows[i] = row;
    }
    claims.insert(list, rows);
    forged.setJson(file, claims);
}

void changeRule(ForgedExport &forged)
{
    QJsonObject rules = forged.json(QStringLiteral("rules.json"));
    QJsonArray versions = rules[QLatin1String("rules")].toArray();
    QJsonObject first = versions[0].toObject();
    QJsonObject rule = first[QLatin1String("rule")].toObject();
    rule.insert(QStringLiteral("minimum_ratings"), 5);
    first.insert(QStringLiteral("rule"), rule);
    versions[0] = first;
    rules.insert(QStringLiteral("rules"), versions);
    forged.setJson(QStringLiteral("rules.json"), rules);
}

void changeManifest(ForgedExport &forged, const char *key, const QJsonValue &value)
{
    QJsonObject manifest = forged.json(QStringLiteral("manifest.json"));
    manifest.insert(QLatin1String(key), value);
    forged.setJson(QStringLiteral("manifest.json"), manifest);
}

void turnDigit(QJsonObject &line, const char *key)
{
    QString hex = line[QLatin1String(key)].toString();
    hex[10] = hex[10] == u'0' ? u'1' : u'0';
    line.insert(QLatin1String(key), hex);
}

} // namespace

std::vector<Forgery> forgeries()
{
    std::vector<Forgery> all;
    const auto row = [&all](const char *name, const QString &says,
                            const std::function<void(ForgedExport &)> &forge, int status = 4) {
        all.push_back({name, says, forge, status});
    };
    const QString acts = QStringLiteral("acts.jsonl");
    const QString rows = QStringLiteral("rows.jsonl");
    const QString events = kioskFile(12, "events.jsonl");
    const QString headers = kioskFile(11, "headers.jsonl");
    const QString scores = QStringLiteral("claims/scores-2026-10.json");
    const QString october = QStringLiteral("claims/allowance-2026-10.json");
    const QString november = QStringLiteral("claims/allowance-2026-11.json");

    row(
        "nothing", QStringLiteral("sound, office"), [](ForgedExport &) {}, 0);

    // What is claimed.
    row("edited score",
        QStringLiteral("scores-2026-10.json: officers %1 satisfied: claimed 36").arg(siti),
        [=](ForgedExport &f) {
            changeClaim(f, scores, QStringLiteral("officers"), siti, QStringLiteral("satisfied"), 36);
        });
    row("edited share", QStringLiteral("officers %1 satisfied_percent: claimed 99.99").arg(siti),
        [=](ForgedExport &f) {
            changeClaim(f, scores, QStringLiteral("officers"), siti,
                        QStringLiteral("satisfied_percent"), QStringLiteral("99.99"));
        });
    row("edited served", QStringLiteral("officers %1 served: claimed 2, recomputed 3").arg(siti),
        [=](ForgedExport &f) {
            changeClaim(f, scores, QStringLiteral("officers"), siti, QStringLiteral("served"), 2);
        });
    row("changed claim",
        QStringLiteral("allowance-2026-10.json: rows %1 allowance_percent: claimed 0.00").arg(budi),
        [=](ForgedExport &f) {
            changeClaim(f, october, QStringLiteral("rows"), budi, QStringLiteral("allowance_percent"),
                        QStringLiteral("0.00"));
        });
    row("a claim's last digit",
        QStringLiteral("allowance-2026-11.json: rows %1 measure_percent").arg(siti),
        [=](ForgedExport &f) {
            changeClaim(f, november, QStringLiteral("rows"), siti, QStringLiteral("measure_percent"),
                        QStringLiteral("69.45"));
        });
    row("benefit of doubt taken away",
        QStringLiteral("benefit_of_doubt: claimed False, recomputed True"), [=](ForgedExport &f) {
            changeClaim(f, november, QStringLiteral("rows"), siti, QStringLiteral("benefit_of_doubt"),
                        false);
        });
    row("a claim's rule", QStringLiteral("allowance-2026-10.json: rule: claimed scaled-80"),
        [=](ForgedExport &f) {
            QJsonObject claims = f.json(october);
            claims.insert(QStringLiteral("rule"), QStringLiteral("scaled-80"));
            f.setJson(october, claims);
        });
    row("an officer whom nobody knows", QStringLiteral("rows 77"), [=](ForgedExport &f) {
        QJsonObject claims = f.json(october);
        QJsonArray all = claims[QLatin1String("rows")].toArray();
        all.append(QJsonObject{{QStringLiteral("officer"), QStringLiteral("77")},
                               {QStringLiteral("allowance_percent"), QStringLiteral("100.00")}});
        claims.insert(QStringLiteral("rows"), all);
        f.setJson(october, claims);
    });
    row("a month's claims removed", QStringLiteral("allowance-2026-10.json is missing"),
        [=](ForgedExport &f) { f.remove(october); });
    row("claims of a month that was not", QStringLiteral("scores-2027-01.json: nothing was counted"),
        [=](ForgedExport &f) {
            f.setJson(QStringLiteral("claims/scores-2027-01.json"), f.json(scores));
        });

    // What the kiosks sent.
    row("edited event", QStringLiteral(", event 5: it does not fit its chain"), [=](ForgedExport &f) {
        f.changeLine(events, 4, [](QJsonObject &line) { turnDigit(line, "body"); });
    });
    row("rewritten history", QStringLiteral("event 33: it is not the one that the kiosk signed"),
        [](ForgedExport &f) { rewriteEvents(f, 7); });
    row("deleted event", QStringLiteral(", event 9: it does not fit its chain"),
        [=](ForgedExport &f) { f.removeLines(events, 8, 1); });
    row("cut tail",
        QStringLiteral(
            "event 31: the end of the history is missing, the journal has a head at event 33"),
        [=](ForgedExport &f) { f.removeLines(events, 30, 3); });
    row("cut tail and its header", QStringLiteral("the signed header of bundle 1 is missing"),
        [=](ForgedExport &f) {
            f.removeLines(events, 30, 3);
            f.removeLines(kioskFile(12, "headers.jsonl"), 0, 1);
        });
    row("forged signature of a kiosk", QStringLiteral("the signature does not fit"),
        [=](ForgedExport &f) {
            f.changeLine(headers, 0, [](QJsonObject &line) { turnDigit(line, "signature"); });
        });
    row("edited header", QStringLiteral("header"), [=](ForgedExport &f) {
        f.changeLine(headers, 0, [](QJsonObject &line) { turnDigit(line, "header"); });
    });
    row("a kiosk taken away", QStringLiteral("kiosk.json is missing"), [](ForgedExport &f) {
        f.remove(QStringLiteral("kiosks/") + fingerprint(fixedSigningKey(12).publicKey()));
    });
    row("a kiosk put there", QStringLiteral("kiosks/x: no act enrolled it"),
        [](ForgedExport &f) { f.setJson(QStringLiteral("kiosks/x"), {}); });
    row("another key of a kiosk", QStringLiteral("its key is not the one that was enrolled"),
        [](ForgedExport &f) {
            QJsonObject kiosk = f.json(kioskFile(12, "kiosk.json"));
            turnDigit(kiosk, "public_key");
            f.setJson(kioskFile(12, "kiosk.json"), kiosk);
        });

    // What the office did.
    row("edited act", QStringLiteral("act 6: it does not fit its chain"), [=](ForgedExport &f) {
        f.changeLine(acts, 5, [](QJsonObject &line) {
            line.insert(QStringLiteral("body"),
                        swapped(line[QLatin1String("body")].toString(), "Rahayu", "Rahaya"));
        });
    });
    row("forged signature of the office", QStringLiteral("act 3: the signature does not fit"),
        [=](ForgedExport &f) {
            f.changeLine(acts, 2, [](QJsonObject &line) { turnDigit(line, "signature"); });
        });
    row("deleted act", QStringLiteral("act 4: it does not fit its chain"),
        [=](ForgedExport &f) { f.removeLines(acts, 3, 1); });
    row("acts cut off", QStringLiteral("manifest.json: acts is"),
        [=](ForgedExport &f) { f.removeLines(acts, -1, 1); });
    row("imports cut off from the acts", QStringLiteral("no act brought the bundle"),
        [=](ForgedExport &f) { f.removeLines(acts, 18, f.lines(acts).size() - 18); });
    row("changed rule",
        QStringLiteral(
            "rules.json: rule trenggalek, version 1 is not the one in the journal: minimum_ratings"),
        changeRule);
    row("rule taken out of use", QStringLiteral("rules.json: from day 20261101 on None is in use"),
        [](ForgedExport &f) {
            QJsonObject rules = f.json(QStringLiteral("rules.json"));
            QJsonArray uses = rules[QLatin1String("uses")].toArray();
            uses.removeLast();
            rules.insert(QStringLiteral("uses"), uses);
            f.setJson(QStringLiteral("rules.json"), rules);
        });

    // Rows of files.
    row("edited row", QStringLiteral("rows of past.csv (act"), [=](ForgedExport &f) {
        f.changeLine(rows, 2, [](QJsonObject &line) { line.insert(QStringLiteral("officer"), siti); });
    });
    row("a row's answer", QStringLiteral("rows of past.csv (act"), [=](ForgedExport &f) {
        f.changeLine(rows, 2, [](QJsonObject &line) {
            line.insert(QStringLiteral("answers"),
                        QJsonObject{{QStringLiteral("overall"), QJsonArray{4, 4}}});
        });
    });
    row("deleted row", QStringLiteral("3 are there, 4 were taken in"),
        [=](ForgedExport &f) { f.removeLines(rows, 1, 1); });
    row("a row more", QStringLiteral("rating 9000"), [=](ForgedExport &f) {
        QList<QJsonObject> all = f.lines(rows);
        QJsonObject more = all.last();
        more.insert(QStringLiteral("rating"), 9000);
        f.setLines(rows, all << more);
    });

    // The folder itself.
    row("another name of an officer",
        QStringLiteral("registry.json: officers %1: claimed Budi").arg(budi), [](ForgedExport &f) {
            QJsonObject registry = f.json(QStringLiteral("registry.json"));
            QJsonArray officers;
            for (const QJsonValue &value : registry[QLatin1String("officers")].toArray()) {
                QJsonObject officer = value.toObject();
                if (officer[QLatin1String("code")] == budi)
                    officer.insert(QStringLiteral("name"), QStringLiteral("Budi"));
                officers.append(officer);
            }
            registry.insert(QStringLiteral("officers"), officers);
            f.setJson(QStringLiteral("registry.json"), registry);
        });
    row("the manifest's office", QStringLiteral("manifest.json: time_zone is 'Asia/Tokyo'"),
        [](ForgedExport &f) { changeManifest(f, "time_zone", QStringLiteral("Asia/Tokyo")); });
    row("a file changed on the way", QStringLiteral("rows.jsonl: it is not the file that was exported"),
        [=](ForgedExport &f) { putContent(f.path(rows), contentOf(f.path(rows)) + "{}\n"); });
    row("a file more", QStringLiteral("x.txt: the manifest does not name it"),
        [](ForgedExport &f) { putContent(f.path(QStringLiteral("x.txt")), "x"); });
    row("not JSON", QStringLiteral("acts.jsonl, line 1: is not readable"), [=](ForgedExport &f) {
        putContent(f.path(acts), "what\n");
        f.renewManifest();
    });
    row("other JSON", QStringLiteral("not readable"), [=](ForgedExport &f) {
        f.setLines(acts, {QJsonObject{{QStringLiteral("seq"), 1}}});
    });
    row(
        "a newer format", QStringLiteral("format 'puas-audit-export-2' is not known"),
        [](ForgedExport &f) { changeManifest(f, "format", QStringLiteral("puas-audit-export-2")); }, 3);
    row("no export", QStringLiteral("manifest.json is missing"),
        [](ForgedExport &f) { QFile::remove(f.path(QStringLiteral("manifest.json"))); });
    return all;
}

} // namespace puas::test
