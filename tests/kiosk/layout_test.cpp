// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/contrast_survey.h"
#include "tests/kiosk/enrolment_stage.h"
#include "tests/kiosk/layout_survey.h"
#include "tests/kiosk/run_screens.h"
#include "tests/kiosk/scenes.h"
#include "tests/kiosk/seen_items.h"

#include <QQmlProperty>
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

/// Upright and too narrow for the large layout, as a 10 inch panel on its side.
bool isNarrow(const Panel &panel)
{
    return panel.pixels.width() < panel.pixels.height() && panel.pixels.width() / panel.pixelsPerMm < 190;
}

constexpr double leastByDefault = 7;

/// The least that contrast may be.
double leastContrast(const PersonSettings &settings)
{
    return settings.highContrast() ? 20 : leastByDefault;
}

QStringList layoutNow(KioskWindow &kiosk, const Panel &panel, const QString &scene)
{
    kiosk.settle();
    return layoutFaults(*kiosk.window(), floorsFor(panel, scene), panel.pixelsPerMm);
}

QStringList contrastNow(KioskWindow &kiosk)
{
    const QImage picture = kiosk.picture();
    return contrastFaults(*kiosk.window(), picture, leastContrast(*kiosk.kiosk().settings()));
}

/// All that is wrong with what shows now.
QStringList faultsNow(KioskWindow &kiosk, const Panel &panel, const QString &scene)
{
    return layoutNow(kiosk, panel, scene) + contrastNow(kiosk);
}

QQuickItem *itemOf(const std::vector<Seen> &all, const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Seen &seen) { return seen.name == name; });
    if (found == all.cend())
        qFatal("Nothing says %s.", qPrintable(name));
    return found->item;
}

QQuickItem *textItem(KioskWindow &kiosk, const char *words)
{
    return itemOf(everythingSeen(*kiosk.window()).texts, KioskWindow::text("RatingScreen", words));
}

QQuickItem *targetItem(KioskWindow &kiosk, const char *words)
{
    return itemOf(everythingSeen(*kiosk.window()).targets, KioskWindow::text("RatingScreen", words));
}

/// The rectangle that draws the border of a target.
QQuickItem *surfaceOf(QQuickItem *target)
{
    for (QQuickItem *child : target->childItems()) {
        if (child->isVisible() && child->inherits("QQuickRectangle"))
            return child;
    }
    qFatal("A target without a surface.");
}

} // namespace

/// Every screen, in every state, mode, language and size, is as large and as clear as the
/// kiosk promises, and nothing is cut off or lies over something else.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFloors_data();
    void keepsTheFloors();
    void seesAFault_data();
    void seesAFault();
    void theFourCardsAreEqual();
};

using Plant = std::function<void(KioskWindow &)>;
Q_DECLARE_METATYPE(Plant)

void LayoutTest::keepsTheFloors_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("pixelsPerMm");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<bool>("withContrast");

    const auto row = [](const Panel &panel, const QStringList &languages, bool withContrast) {
        QTest::addRow("%dx%d", panel.pixels.width(), panel.pixels.height())
            << panel.pixels << panel.pixelsPerMm << languages << withContrast;
    };
    for (const Panel &panel : panels())
        row(panel, PersonSettings::languages(), true);
    // Javanese has the longest words, and no colour depends on the window.
    for (const Panel &panel : oddWindows)
        row(panel, {QStringLiteral("jv")}, false);
}

void LayoutTest::keepsTheFloors()
{
    QFETCH(QSize, pixels);
    QFETCH(double, pixelsPerMm);
    QFETCH(QStringList, languages);
    QFETCH(bool, withContrast);
    const Panel panel{pixels, pixelsPerMm};
    QStringList faults;
    KioskWindow kiosk(panel, QStringLiteral("id"));
    PersonSettings &settings = *kiosk.kiosk().settings();
    for (const Scene &scene : scenes()) {
        // Nobody can reach it there: the band of low mode has no room for what it needs.
        if (isNarrow(panel) && scene.name.contains(u"-low"))
            continue;
        kiosk.startAgain();
        scene.reach(kiosk);
        for (const QString &language : languages) {
            settings.setLanguage(language);
            for (const bool high : {false, true}) {
                settings.setHighContrast(high);
                const QString state = QStringLiteral("%1 %2%3: ").arg(scene.name, language, high ? QStringLiteral(" contrast") : QString());
                // Nor does one on the language.
                const bool measuresContrast = withContrast && language == languages.back();
                for (const QString &fault : measuresContrast ? faultsNow(kiosk, panel, scene.name) : layoutNow(kiosk, panel, scene.name))
                    faults << state + fault;
            }
        }
    }
    for (const EnrolmentScene &scene : enrolmentScenes()) {
        for (const QString &language : languages) {
            EnrolmentStage stage(panel, language);
            scene.reach(stage);
            const QImage picture = stage.picture();
            const QString state = QStringLiteral("%1 %2: ").arg(scene.name, language);
            for (const QString &fault : layoutFaults(*stage.window(), floorsFor(panel, scene.name), pixelsPerMm)
                     + contrastFaults(*stage.window(), picture, leastByDefault))
                faults << state + fault;
        }
    }
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

void LayoutTest::seesAFault_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, Plant plant, const char *said) {
        QTest::newRow(name) << std::move(plant) << QString::fromLatin1(said);
    };
    const char *const ask = "How was our service today?";
    row("a pale text", [ask](KioskWindow &kiosk) { textItem(kiosk, ask)->setProperty("color", QColor(0x70, 0x70, 0x70)); },
        "has a contrast of 4.");
    row("a text in grey in high contrast", [ask](KioskWindow &kiosk) {
            kiosk.kiosk().settings()->setHighContrast(true);
            textItem(kiosk, ask)->setProperty("color", QColor(0xee, 0xee, 0xee));
        }, "has a contrast of 18.");
    row("a faded text", [ask](KioskWindow &kiosk) { textItem(kiosk, ask)->setOpacity(0.4); }, "does not show in its colour");
    row("a pale edge", [](KioskWindow &kiosk) {
            QQmlProperty(surfaceOf(targetItem(kiosk, "Satisfied")), QStringLiteral("border.color")).write(QColor(0xdc, 0xd0, 0xba));
        }, "has an edge with a contrast of 1.");
    row("small letters", [ask](KioskWindow &kiosk) {
            QQmlProperty(textItem(kiosk, ask), QStringLiteral("font.pixelSize")).write(20);
        }, "has capitals of 2.43");
    row("a small card", [](KioskWindow &kiosk) { targetItem(kiosk, "Satisfied")->setWidth(200); }, "measures 34.0 x");
    row("a text cut off", [ask](KioskWindow &kiosk) { textItem(kiosk, ask)->setX(-60); }, "is cut off");
    row("a text over a text", [ask](KioskWindow &kiosk) { textItem(kiosk, ask)->setY(100); }, "lies over the text");
    row("a text over a target", [ask](KioskWindow &kiosk) { textItem(kiosk, ask)->setY(340); }, "lies over the target");
    row("a target over a target", [](KioskWindow &kiosk) {
            targetItem(kiosk, "Satisfied")->setX(targetItem(kiosk, "Less satisfied")->x() + 250);
        }, "stands less than 6 mm from");
    row("a target at the edge", [](KioskWindow &kiosk) { targetItem(kiosk, "Not satisfied")->setX(4); },
        "comes nearer than 2 mm to the edge");
}

void LayoutTest::seesAFault()
{
    QFETCH(Plant, plant);
    QFETCH(QString, said);
    const Panel panel{{1280, 800}, 5.89};
    KioskWindow kiosk(panel, QStringLiteral("id"));
    QCOMPARE(faultsNow(kiosk, panel, QStringLiteral("rating")), QStringList());

    plant(kiosk);

    const QStringList faults = faultsNow(kiosk, panel, QStringLiteral("rating"));
    QVERIFY2(!faults.filter(said).isEmpty(), qPrintable(faults.join(u'\n')));
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
    return runScreens<LayoutTest>(argc, argv);
}

#include "layout_test.moc"
