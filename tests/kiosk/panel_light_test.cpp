// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

using namespace std::chrono_literals;

const QString lit = QStringLiteral("0");
const QString dark = QStringLiteral("4");

/// A machine with two backlights, as Linux shows them.
class Backlights
{
public:
    Backlights() { write(lit); }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    void write(const QString &power)
    {
        for (const QString &panel : {QStringLiteral("10-0045"), QStringLiteral("backlight")}) {
            QDir(m_folder.path()).mkpath(panel);
            QFile file(m_folder.filePath(panel + QStringLiteral("/bl_power")));
            if (!file.open(QIODevice::WriteOnly) || file.write(power.toLatin1()) < 0)
                qFatal("No place for a backlight.");
        }
    }
    /// Of all of them; empty where they differ.
    [[nodiscard]] QString power() const
    {
        const QString first = read(QStringLiteral("10-0045"));
        return first == read(QStringLiteral("backlight")) ? first : QString();
    }

private:
    [[nodiscard]] QString read(const QString &panel) const
    {
        QFile file(m_folder.filePath(panel + QStringLiteral("/bl_power")));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace

/// The panel's backlight in closed hours.
class PanelLightTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOffSomeTimeAfterClosing();
    void aTouchLightsItForAWhile();
    void isLitAtOpening();
    void isLitAtTheEnd();
    void lightsWhatAnEarlierRunLeftDark();
    void nothingHappensWhereNothingIsWritable();
    void followsTheScreen();
};

void PanelLightTest::goesOffSomeTimeAfterClosing()
{
    const Backlights machine;
    PanelLight light(1h);
    light.setFolder(machine.path());
    light.setClosed(true);
    QTest::qWait(50);
    QCOMPARE(machine.power(), lit);

    PanelLight impatient(0ms);
    impatient.setFolder(machine.path());
    impatient.setClosed(true);
    QTRY_COMPARE(machine.power(), dark);
}

void PanelLightTest::aTouchLightsItForAWhile()
{
    const Backlights machine;
    PanelLight light(20ms);
    light.setFolder(machine.path());
    light.setClosed(true);
    QTRY_COMPARE(machine.power(), dark);
    light.touched();
    QCOMPARE(machine.power(), lit);
    QTRY_COMPARE(machine.power(), dark);
}

void PanelLightTest::isLitAtOpening()
{
    const Backlights machine;
    PanelLight light(0ms);
    light.setFolder(machine.path());
    light.setClosed(true);
    QTRY_COMPARE(machine.power(), dark);
    light.setClosed(false);
    QCOMPARE(machine.power(), lit);
    QTest::qWait(50);
    QCOMPARE(machine.power(), lit);
}

void PanelLightTest::isLitAtTheEnd()
{
    const Backlights machine;
    {
        PanelLight light(0ms);
        light.setFolder(machine.path());
        light.setClosed(true);
        QTRY_COMPARE(machine.power(), dark);
    }
    QCOMPARE(machine.power(), lit);
}

void PanelLightTest::lightsWhatAnEarlierRunLeftDark()
{
    Backlights machine;
    machine.write(dark);
    PanelLight light;
    light.setFolder(machine.path());
    QCOMPARE(machine.power(), lit);
}

void PanelLightTest::nothingHappensWhereNothingIsWritable()
{
    const QTemporaryDir empty;
    for (const QString &folder : {empty.path(), empty.filePath(QStringLiteral("missing")), QString()}) {
        PanelLight light(0ms);
        light.setFolder(folder);
        light.setClosed(true);
        QTest::qWait(20);
        light.touched();
        light.setClosed(false);
        QVERIFY(QDir(empty.path()).isEmpty());
    }
}

void PanelLightTest::followsTheScreen()
{
    KioskWindow kiosk({{1280, 800}, 5.89}, QStringLiteral("id"));
    const PanelLight &light = *kiosk.kiosk().light();
    QVERIFY(!light.isClosed());
    kiosk.close();
    QVERIFY(light.isClosed());
    for (int tap = 0; tap < CornerKnock::taps; ++tap)
        kiosk.tap(QPointF(10, 10));
    QVERIFY2(!light.isClosed(), "IT needs light");
    kiosk.startAgain();
    QVERIFY(!light.isClosed());
}

int main(int argc, char **argv)
{
    return runScreens<PanelLightTest>(argc, argv);
}

#include "panel_light_test.moc"
