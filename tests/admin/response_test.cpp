// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/intake/office_acts.h"
#include "app/report/eye_format.h"
#include "tests/admin/shown_window.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

using namespace puas;
using namespace puas::test;

/// "Rating %" of an office whose kiosks open one rating for each customer served: the page, puasctl
/// and a count from the exported rows and the kiosk's own openings say the same.
class ResponseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void threeSaySame_data();
    void threeSaySame();

private:
    TestOffice m_office;
    QMap<QString, int> m_opened; ///< by NIP, as the kiosk wrote them
    QMap<QString, int> m_exported;
    QJsonArray m_scores;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr qint64 startMs = 1'793'667'600'000; // 2026-11-03 08:00 in Jakarta
constexpr qint64 minuteMs = 60'000;
constexpr int responseColumn = 2;

struct Served {
    const char *nip;
    const char *name;
    int customers;
    int ratings;
};
constexpr std::array officersServed{
    Served{"1001", "Two of Three", 60, 40}, Served{"1002", "All", 35, 35},
    Served{"1003", "Nobody Rated", 12, 0}, Served{"1004", "Rounded", 37, 6}};

QString fieldOf(const QByteArray &line, int index)
{
    return QString::fromUtf8(line.split(',').value(index));
}

} // namespace

void ResponseTest::initTestCase()
{
    setUpInEnglish();
    MemoryKiosk kiosk(21, QStringLiteral("A1"));
    m_office.enrol(kiosk.key(), kiosk.counter());
    kiosk.add(Started{QStringLiteral("0.1.0")}, startMs);
    qint64 now = startMs;
    for (const Served &served : officersServed) {
        const QString nip = QLatin1String(served.nip);
        QVERIFY(putOfficer(m_office.folder(), {nip, QLatin1String(served.name)}, {}));
        kiosk.add(DutyOn{nip}, now += minuteMs);
        for (int i = 0; i < served.customers; ++i) {
            kiosk.add(Opened{QStringLiteral("served"), {}, nip, kiosk.counter(), {}}, now += minuteMs);
            ++m_opened[nip];
            const quint64 opened = kiosk.lastSeq();
            if (i >= served.ratings) {
                kiosk.add(Expired{opened}, now += minuteMs / 2);
                continue;
            }
            Rated rated = overallRating(i % 5 ? 4 : 1, kiosk.counter(), nip);
            rated.mode = QStringLiteral("served");
            rated.opened = opened;
            kiosk.add(rated, now += minuteMs / 2);
            if (i % 3 == 0) // changed once: still one rating
                kiosk.add(Changed{kiosk.lastSeq(), {{QStringLiteral("overall"), 3, 4}}}, now += 2000);
        }
    }
    m_office.setNow(now + minuteMs);
    QCOMPARE(m_office.importBytes(kiosk.bundle(m_office.folder().boxKey().publicKey()).build()),
             QStringLiteral("accepted"));
    m_office.close();

    const QStringList days{QStringLiteral("--data"), m_office.path(),
                           QStringLiteral("--from"), QStringLiteral("2026-11-01"),
                           QStringLiteral("--to"),   QStringLiteral("2026-11-30")};
    const Called exported = puasctl(
        QStringList{QStringLiteral("export-ratings"), QStringLiteral("--format"), QStringLiteral("csv")}
        + days);
    PUAS_VERIFY_STATUS(exported, 0);
    const QList<QByteArray> lines = exported.out.split('\n');
    const int officer = int(lines.front().split(',').indexOf("officer"));
    const int counted = int(lines.front().split(',').indexOf("counted"));
    for (const QByteArray &line : lines.mid(1))
        if (fieldOf(line, counted) == QLatin1String("1"))
            ++m_exported[fieldOf(line, officer)];
    const Called scores = puasctl(
        QStringList{QStringLiteral("scores"), QStringLiteral("--by"), QStringLiteral("officer")}
        + days);
    PUAS_VERIFY_STATUS(scores, 0);
    m_scores = scores.array();

    m_session = std::make_unique<OfficeSession>(m_office.path(), AdminOffice::now);
    m_session->open();
    m_window = showWindow(*m_session);
    m_window->go({Route::View::Officers, {}});
}

void ResponseTest::threeSaySame_data()
{
    QTest::addColumn<QString>("nip");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("ratings");
    for (const Served &served : officersServed)
        QTest::newRow(served.name) << QString::fromLatin1(served.nip) << served.customers
                                   << served.ratings;
}

void ResponseTest::threeSaySame()
{
    QFETCH(QString, nip);
    QFETCH(int, customers);
    QFETCH(int, ratings);
    QCOMPARE(m_opened.value(nip), customers);
    QCOMPARE(m_exported.value(nip), ratings);
    // Rounded half up in whole numbers, to two digits as puasctl does, to none as the page.
    const qint64 hundredths = (qint64(ratings) * 20'000 + customers) / (2 * customers);
    const qint64 whole = (qint64(ratings) * 200 + customers) / (2 * customers);

    bool inScores = false;
    for (const QJsonValue &row : m_scores)
        if (row[QStringLiteral("key")].toString() == nip) {
            inScores = true;
            QCOMPARE(row[QStringLiteral("served")].toInt(), customers);
            QCOMPARE(row[QStringLiteral("served_ratings")].toInt(), ratings);
            QCOMPARE(row[QStringLiteral("response_percent")].toString(),
                     QString::number(double(hundredths) / 100, 'f', 2));
        }
    QCOMPARE(inScores, ratings > 0); // scores are of those who have an answer

    const QAbstractItemModel *model = m_window->currentPage()->findChild<DataTable *>()->model();
    bool onPage = false;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == QString::fromLatin1(QTest::currentDataTag())) {
            onPage = true;
            QCOMPARE(model->index(row, responseColumn).data().toString(), QString::number(whole));
        }
    QVERIFY(onPage);
    QVERIFY(!m_window->currentPage()->findChild<DataTable *>()->isColumnHidden(responseColumn));
}

QTEST_MAIN(ResponseTest)
#include "response_test.moc"
