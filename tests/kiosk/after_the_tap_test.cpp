// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/running_kiosk.h"
#include "kiosk/touch_target.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

QByteArray everyByteOf(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

/// From the tap to the office's figures, with the real window, disk, stick and commands.
class AfterTheTapTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingReachesTheFigures();
    void anotherSurveyReachesTheKiosk();

private:
    /// %1 stands for the office's folder, %2 for the kiosk's, %3 for the stick, %4 and %5 for
    /// the days around today.
    [[nodiscard]] Called run(const char *line) const;
    [[nodiscard]] QJsonArray figures(const char *line) const;
    /// Opens the kiosk's window, does what is told there, and takes it down as a power cut does.
    void visit(const std::function<void(QQuickWindow &)> &does) const;
    static bool touch(QQuickWindow &window, const QString &name);

    std::unique_ptr<TestFolder> m_folder;
    QString m_from = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    QString m_to = QDate::currentDate().addDays(1).toString(Qt::ISODate);
};

Called AfterTheTapTest::run(const char *line) const
{
    return puasctl(words(line, {m_folder->file(QStringLiteral("office")), m_folder->file(QStringLiteral("kiosk")),
                                m_folder->file(QStringLiteral("stick")), m_from, m_to}));
}

QJsonArray AfterTheTapTest::figures(const char *line) const
{
    const QByteArray whole = line + QByteArrayLiteral(" --data %1 --from %4 --to %5 --format json");
    const QJsonDocument document = QJsonDocument::fromJson(run(whole.constData()).out);
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

bool AfterTheTapTest::touch(QQuickWindow &window, const QString &name)
{
    TouchTarget *target = nullptr;
    if (!QTest::qWaitFor([&] { return (target = targetIn(window, name)) != nullptr; }, 5'000))
        return false;
    target->activate();
    return true;
}

void AfterTheTapTest::visit(const std::function<void(QQuickWindow &)> &does) const
{
    auto running = RunningKiosk::start(m_folder->file(QStringLiteral("kiosk")), QStringLiteral("id"));
    PUAS_VERIFY_OK(running);
    QQuickWindow *window = (*running)->load({{1280, 800}, 5.89});
    QVERIFY(window);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    does(*window);
}

void AfterTheTapTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir().mkpath(m_folder->file(QStringLiteral("stick"))));
    PUAS_VERIFY_STATUS(run("office create --data %1 --code PTSP --name PTSP"), 0);
    PUAS_VERIFY_STATUS(run("kiosk enroll --data %1 --kiosk-data %2 --name K1 --counter A1"), 0);
}

void AfterTheTapTest::everythingReachesTheFigures()
{
    visit([](QQuickWindow &window) {
        QVERIFY(touch(window, QStringLiteral("Puas")));
        QVERIFY(touch(window, QStringLiteral("Beri alasan")));
        QVERIFY(touch(window, QStringLiteral("Ramah")));
        QVERIFY(touch(window, QStringLiteral("Lanjut")));
        QVERIFY(touch(window, QStringLiteral("Sangat sesuai")));
        QVERIFY(touch(window, QStringLiteral("Mudah")));
        for (int question = 3; question <= 9; ++question)
            QVERIFY(touch(window, QStringLiteral("Lewati")));
        QVERIFY(touch(window, QStringLiteral("Akses dan prasarana")));
        QVERIFY(touch(window, QStringLiteral("Lanjut")));
        for (const auto *letter : {"K", "U", "R", "S", "I"})
            QVERIFY(touch(window, QString::fromLatin1(letter)));
        QVERIFY(touch(window, QStringLiteral("Kirim")));
        QVERIFY(touch(window, QStringLiteral("Selesai")));
    });
    visit([](QQuickWindow &window) { // the power fails at the first question
        QVERIFY(touch(window, QStringLiteral("Tidak puas")));
        QVERIFY(touch(window, QStringLiteral("Beri alasan")));
        QVERIFY(touch(window, QStringLiteral("Lambat")));
        QVERIFY(touch(window, QStringLiteral("Lanjut")));
    });
    QVERIFY2(!everyByteOf(m_folder->file(QStringLiteral("kiosk"))).contains("Kursi"), "nobody reads it at the kiosk");
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    for (int again = 0; again < 2; ++again)
        PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    QVERIFY2(!everyByteOf(m_folder->file(QStringLiteral("office"))).contains("Kursi"), "nor in the office, without its key");

    const QJsonArray scores = figures("scores --by office");
    QCOMPARE(scores[0][QLatin1String("n")].toInt(), 2);
    const QJsonArray reasons = figures("scores --by reason");
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons[0][QLatin1String("key")].toString(), QStringLiteral("kind"));
    QCOMPARE(reasons[0][QLatin1String("n")].toInt(), 1);
    QCOMPARE(reasons[0][QLatin1String("ratings")].toInt(), 2);
    const QJsonObject skm = figures("skm")[0].toObject();
    QCOMPARE(skm[QLatin1String("n")].toInt(), 1);
    QMap<QString, int> answers;
    for (const QJsonValue &element : skm[QLatin1String("elements")].toArray())
        answers[element[QLatin1String("key")].toString()] = element[QLatin1String("n")].toInt();
    QCOMPARE(answers.value(QStringLiteral("requirements")), 1);
    QCOMPARE(answers.value(QStringLiteral("procedure")), 1);
    QCOMPARE(answers.value(QStringLiteral("time")), 0);
    const QJsonArray proposals = figures("proposals");
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals[0][QLatin1String("topic")].toString(), QStringLiteral("access"));
    QCOMPARE(proposals[0][QLatin1String("text")].toString(), QStringLiteral("Kursi"));
    const Called rows = run("export-ratings --data %1 --from %4 --to %5");
    QVERIFY2(rows.out.contains("overall,requirements,procedure"), rows.out.constData());
    PUAS_VERIFY_STATUS(run("verify %1"), 0);
}

void AfterTheTapTest::anotherSurveyReachesTheKiosk()
{
    QFile file(m_folder->file(QStringLiteral("own.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"own","version":1,"questions":[{"key":"queue","top":2,"text":{"id":"Antre lama?"},)"
               R"("answers":[{"id":"Ya"},{"id":"Tidak"}]}]})");
    file.close();
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("survey"), QStringLiteral("use"), QStringLiteral("--data"),
                                m_folder->file(QStringLiteral("office")), file.fileName()}), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    visit([](QQuickWindow &window) {
        QVERIFY(touch(window, QStringLiteral("Puas")));
        QVERIFY(touch(window, QStringLiteral("Beri alasan")));
        QVERIFY(touch(window, QStringLiteral("Lewati")));
        QVERIFY(touch(window, QStringLiteral("Tidak")));
        QVERIFY(touch(window, QStringLiteral("Lewati")));
        QVERIFY(touch(window, QStringLiteral("Selesai")));
    });
    PUAS_VERIFY_STATUS(run("export --kiosk-data %2 --to %3"), 0);
    PUAS_VERIFY_STATUS(run("import --data %1 %3"), 0);
    const QJsonArray scores = figures("scores --by office --question queue");
    QCOMPARE(scores[0][QLatin1String("n")].toInt(), 1);
    QCOMPARE(scores[0][QLatin1String("satisfied")].toInt(), 1);
    PUAS_VERIFY_STATUS(run("verify %1"), 0);
}

int main(int argc, char **argv)
{
    return runScreens<AfterTheTapTest>(argc, argv);
}

#include "after_the_tap_test.moc"
