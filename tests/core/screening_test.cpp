// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/screening.h"

#include <QTest>

using namespace puas;

/// What a text that others read may not hold.
class ScreeningTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void namesNeverChange();
};

namespace {

const QStringList officers{QStringLiteral("Bambang Sutrisno, S.Sos"),
                           QStringLiteral("Dewi Ayu Lestari"), QStringLiteral("Sumarni"),
                           QStringLiteral("Drs. Joko Santoso")};

} // namespace

void ScreeningTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> found) {
        QStringList list;
        for (const char *one : found)
            list << QString::fromUtf8(one);
        QTest::newRow(name) << QString::fromUtf8(text) << list;
    };
    row("nothing", "", {});
    row("plain", "Buat jalur landai di pintu samping pada 2027, dekat loket 4.", {});
    row("a sum of money", "Biayanya Rp 1.250.000.000 untuk 2027 dan 2028.", {});
    row("a date", "Sejak 24-11-2026 pukul 08.14 belum ada kursi.", {});
    row("NIK", "NIK saya 3503123456780001.", {"nik: 3503123456780001"});
    row("NIK in groups", "3503 1234 5678 0001", {"nik: 3503 1234 5678 0001"});
    row("NIK with a digit missing", "350312345678000", {"nik: 350312345678000"});
    row("NIK with points", "3503.1234.5678.0001 itu", {"nik: 3503.1234.5678.0001"});
    row("NIP", "NIP 197908232006041011", {"nip: 197908232006041011"});
    row("NIP in groups", "19790823 200604 1 011", {"nip: 19790823 200604 1 011"});
    row("phone", "Telepon 081234567890 ya", {"phone: 081234567890"});
    row("phone in groups", "0812-3456-7890", {"phone: 0812-3456-7890"});
    row("phone of the country", "+62 812 3456 7890", {"phone: +62 812 3456 7890"});
    row("phone of a town", "0355 791234", {"phone: 0355 791234"});
    row("short number", "Kode pos 66311, ruang 0355", {});
    row("a number that begins otherwise", "Nomor antrean 123456789", {});
    row("e-mail", "tulis ke ani.k@kantor.go.id segera", {"email: ani.k@kantor.go.id"});
    row("whole name", "Bambang Sutrisno lambat", {"officer-name: Bambang Sutrisno"});
    row("whole name, small letters", "terima kasih bambang sutrisno",
        {"officer-name: bambang sutrisno"});
    row("two of three words", "Ayu Lestari sabar", {"officer-name: Ayu Lestari"});
    row("not next to each other", "Dewi itu Lestari", {});
    row("a title", "Pak Joko tidak di loket", {"officer-name: Pak Joko"});
    row("a title of somebody else", "Pak Lurah datang", {});
    row("a word of a name alone", "Semoga lestari", {});
    row("a name of one word", "Sumarni ramah, sumarni", {"officer-name: Sumarni"});
    row("a degree is no name", "Drs. Bambang", {});
    row("several, as they stand", "Bu Dewi, 081234567890, a@b.id",
        {"officer-name: Bu Dewi", "phone: 081234567890", "email: a@b.id"});
}

void ScreeningTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList told;
    for (const Screened &one : screened(text, officers))
        told << personalDatumName(one.datum) + QStringLiteral(": ") + one.words;
    QCOMPARE(told, found);
}

void ScreeningTest::namesNeverChange()
{
    QStringList names;
    for (const PersonalDatum datum : allPersonalData)
        names << personalDatumName(datum);
    QCOMPARE(names, (QStringList{QStringLiteral("nik"), QStringLiteral("nip"), QStringLiteral("phone"),
                                 QStringLiteral("email"), QStringLiteral("officer-name")}));
}

QTEST_APPLESS_MAIN(ScreeningTest)
#include "screening_test.moc"
