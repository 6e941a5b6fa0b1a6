// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/enrolment_stage.h"
#include "tests/kiosk/layout_survey.h"
#include "tests/kiosk/scenes.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

/// Other windows than the panels: between the classes, and what a desktop gives.
const std::vector<Panel> oddWindows{{{1024, 600}, 5.0}, {{1366, 768}, 4.1}, {{1280, 1024}, 3.79}, {{1024, 768}, 4.6}};

Floors floorsFor(const Panel &panel, const QString &scene)
{
    const double height = panel.pixels.height() / panel.pixelsPerMm;
    const double width = panel.pixels.width() / panel.pixelsPerMm;
    const bool small = width > height && height < 126;
    const bool big = !small && (height > width ? width >= 190 : height > 170);
    Floors floors;
    if (small) {
        floors.cardWidth = 32;
        floors.cardHeight = scene.contains(u"low") ? 34 : 46;
    }
    if (big)
        floors.capital = 7.3;
    // On 7 inch the long words of a large rating card and the key cap stay at the floor.
    if (scene.contains(u"large") && !small && !scene.contains(u"low"))
        floors.capital = 7.3;
    return floors;
}

} // namespace

/// Every screen, in every state, language and size, is as large as kiosk-layout asks, and
/// nothing is cut off or lies over something else.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFloors_data();
    void keepsTheFloors();
    void theFourCardsAreEqual();
};

void LayoutTest::keepsTheFloors_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("pixelsPerMm");
    QTest::addColumn<QString>("language");

    const auto row = [](const Panel &panel, const QString &language) {
        QTest::addRow("%dx%d %s", panel.pixels.width(), panel.pixels.height(), qPrintable(language))
            << panel.pixels << panel.pixelsPerMm << language;
    };
    for (const Panel &panel : panels()) {
        for (const QString &language : PersonSettings::languages())
            row(panel, language);
    }
    // Javanese has the longest words.
    for (const Panel &panel : oddWindows)
        row(panel, QStringLiteral("jv"));
}

void LayoutTest::keepsTheFloors()
{
    QFETCH(QSize, pixels);
    QFETCH(double, pixelsPerMm);
    QFETCH(QString, language);
    const Panel panel{pixels, pixelsPerMm};
    QStringList faults;
    KioskWindow kiosk(panel, language);
    for (const Scene &scene : scenes()) {
        kiosk.startAgain();
        scene.reach(kiosk);
        // Drawing settles all sizes.
        kiosk.picture();
        for (const QString &fault : layoutFaults(*kiosk.window(), floorsFor(panel, scene.name), pixelsPerMm))
            faults << scene.name + QStringLiteral(": ") + fault;
    }
    for (const EnrolmentScene &scene : enrolmentScenes()) {
        EnrolmentStage stage(panel, language);
        scene.reach(stage);
        stage.picture();
        for (const QString &fault : layoutFaults(*stage.window(), floorsFor(panel, scene.name), pixelsPerMm))
            faults << scene.name + QStringLiteral(": ") + fault;
    }
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

void LayoutTest::theFourCardsAreEqual()
{
    for (const Panel &panel : panels()) {
        KioskWindow kiosk(panel, QStringLiteral("id"));
        QSet<QString> sizes;
        for (const auto *word : {"Not satisfied", "Less satisfied", "Satisfied", "Very satisfied"}) {
            const TouchTarget *card = kiosk.target(KioskWindow::text("RatingScreen", word));
            sizes << QStringLiteral("%1 x %2").arg(card->width()).arg(card->height());
        }
        QCOMPARE(sizes.size(), 1);
    }
}

int main(int argc, char **argv)
{
    prepareKioskProgram();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    LayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "layout_test.moc"
