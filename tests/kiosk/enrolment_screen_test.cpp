// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kiosk_folder.h"
#include "app/trust/six_words.h"
#include "tests/kiosk/enrolment_stage.h"
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"

#include <QSignalSpy>

#include <algorithm>

using namespace puas;
using namespace puas::test;

namespace {

const Panel panel{{1280, 800}, 5.89};

bool shows(const QQuickItem *item, const QString &text)
{
    if (!item->isVisible())
        return false;
    if (item->inherits("QQuickText") && item->property("text").toString() == text)
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.cbegin(), children.cend(), [&](const auto *child) { return shows(child, text); });
}

bool shows(const EnrolmentStage &stage, const char *file, const char *english)
{
    return shows(stage.window()->contentItem(), KioskWindow::text(file, english));
}

} // namespace

/// The screen of a folder in which no kiosk lives yet.
class EnrolmentScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void fromStickToStart();
    void severalInvitations();
    void whatStandsInTheWay_data();
    void whatStandsInTheWay();
    void startsOverOnlyWhenAskedTwice();
    void anotherStick();
    void languages();
    void goesOnAfterARestart();
};

void EnrolmentScreenTest::fromStickToStart()
{
    EnrolmentStage stage(panel, QStringLiteral("id"));
    QVERIFY(shows(stage, "EnrolmentStick", "Insert a stick"));
    stage.insert();
    stage.look();
    QVERIFY(shows(stage, "EnrolmentStick", "No invitation"));
    stage.invite(QStringLiteral("Kios 3"));
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::Waiting);
    QCOMPARE(stage.desk().words().size(), 6);
    for (const QString &word : stage.desk().words())
        QVERIFY2(shows(stage.window()->contentItem(), word), qPrintable(word));
    QVERIFY(shows(stage, "EnrolmentWords", "The answer is on the stick. Take it to the office."));
    stage.remove();
    stage.look();
    QVERIFY(shows(stage, "EnrolmentWords", "Waiting for the office. Then bring the stick back."));
    stage.approve();
    stage.insert();
    QSignalSpy enrolled(&stage.desk(), &EnrolmentDesk::enrolled);
    stage.desk().look();
    QVERIFY(enrolled.wait(30'000));
    QVERIFY(KioskFolder::isKiosk(stage.folder()));
}

void EnrolmentScreenTest::severalInvitations()
{
    EnrolmentStage stage(panel, QStringLiteral("en"));
    stage.invite(QStringLiteral("Kios 1"));
    stage.invite(QStringLiteral("Kios 2"));
    stage.insert();
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::Choosing);
    QCOMPARE(stage.desk().offered(), (QStringList{QStringLiteral("Kios 1"), QStringLiteral("Kios 2")}));
    QTest::keyClick(stage.window(), Qt::Key_4); // there is no fourth
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::Choosing);
    QTest::keyClick(stage.window(), Qt::Key_2);
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::Waiting);
    QCOMPARE(stage.desk().kioskName(), QStringLiteral("Kios 2"));
}

void EnrolmentScreenTest::whatStandsInTheWay_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<qint64>("daysLater");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("answered by another kiosk")
        << true << qint64(0) << QByteArray("Another kiosk has answered this invitation. Ask the office for a new one.");
    QTest::newRow("run out") << false << qint64(15)
                             << QByteArray("The invitation has run out, or the clock of this kiosk is wrong.");
}

void EnrolmentScreenTest::whatStandsInTheWay()
{
    QFETCH(bool, answered);
    QFETCH(qint64, daysLater);
    QFETCH(QByteArray, sentence);
    EnrolmentStage stage(panel, QStringLiteral("jv"));
    stage.invite(QStringLiteral("Kios 3"));
    if (answered)
        stage.answerByOthers();
    stage.setNow(1'791'162'000'000 + daysLater * 24 * 60 * 60 * 1000);
    stage.insert();
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::NoInvitation);
    QVERIFY(shows(stage, "EnrolmentStick", sentence.constData()));
}

void EnrolmentScreenTest::startsOverOnlyWhenAskedTwice()
{
    EnrolmentStage stage(panel, QStringLiteral("en"));
    stage.invite(QStringLiteral("Kios 3"));
    stage.insert();
    stage.look();
    stage.remove();
    stage.look();
    const QStringList words = stage.desk().words();
    QTest::keyClick(stage.window(), Qt::Key_Backspace);
    QVERIFY(shows(stage, "EnrolmentWords", "Forget the invitation? The office has to invite this kiosk anew."));
    QTest::keyClick(stage.window(), Qt::Key_Backspace);
    stage.look();
    QCOMPARE(stage.desk().words(), words);
    QTest::keyClick(stage.window(), Qt::Key_Backspace);
    QTest::keyClick(stage.window(), Qt::Key_1);
    stage.look();
    QCOMPARE(stage.desk().state(), EnrolmentDesk::NoStick);
    QVERIFY(stage.desk().words().isEmpty());
    QVERIFY(!stage.desk().answered());
}

void EnrolmentScreenTest::anotherStick()
{
    EnrolmentStage stage(panel, QStringLiteral("en"));
    stage.invite(QStringLiteral("Kios 3"));
    stage.insert();
    stage.look();
    const QDir office(stage.stickPath() + QStringLiteral("/puas/DUKCAPIL"));
    for (const QString &file : office.entryList(QDir::Files))
        QVERIFY(QFile::remove(office.filePath(file)));
    stage.invite(QStringLiteral("Kios 4"));
    stage.look();
    QCOMPARE(stage.desk().kioskName(), QStringLiteral("Kios 3"));
    QVERIFY(shows(stage, "EnrolmentWords",
                  "The invitation is not on this stick: it is another one, or the office has closed it."));
}

void EnrolmentScreenTest::languages()
{
    EnrolmentStage stage(panel, QStringLiteral("id"));
    for (const char *word : {"Masukkan stik", "Insert a stick", "Mangga stik dipunlebetaken", "Masukkan stik"}) {
        QVERIFY2(shows(stage.window()->contentItem(), QString::fromUtf8(word)), word);
        stage.desk().nextLanguage();
    }
}

void EnrolmentScreenTest::goesOnAfterARestart()
{
    const TestFolder own;
    QStringList words;
    {
        EnrolmentStage stage(panel, QStringLiteral("id"));
        stage.invite(QStringLiteral("Kios 3"));
        stage.insert();
        stage.look();
        words = stage.desk().words();
        copyFolder(stage.folder(), own.file(QStringLiteral("kiosk")));
    }
    QFile::remove(own.file(QStringLiteral("kiosk/lock")));
    auto enrolment = KioskEnrolment::open(own.file(QStringLiteral("kiosk")));
    QVERIFY(enrolment);
    const EnrolmentDesk desk(std::move(*enrolment), {[] { return QString(); }, [] { return qint64(0); }},
                             QStringLiteral("id"));
    QCOMPARE(desk.state(), EnrolmentDesk::Waiting);
    QCOMPARE(desk.words(), words);
}

int main(int argc, char **argv)
{
    return runScreens<EnrolmentScreenTest>(argc, argv);
}

#include "enrolment_screen_test.moc"
