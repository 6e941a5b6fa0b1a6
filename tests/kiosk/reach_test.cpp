// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/run_screens.h"
#include "tests/kiosk/scenes.h"
#include "tests/kiosk/seen_items.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

/// Targets begin below this part of the screen in low mode.
constexpr double bandTop = 0.6;
constexpr double roundingPixels = 1;

bool isNarrow(const Panel &panel)
{
    return panel.pixels.width() < panel.pixels.height() && panel.pixels.width() / panel.pixelsPerMm < 190;
}

bool isSmall(const Panel &panel)
{
    return panel.pixels.width() > panel.pixels.height() && panel.pixels.height() / panel.pixelsPerMm < 126;
}

/// What a citizen can come to in low mode. It is set on the first screen; a ticket and an
/// officer's photo are chosen before that.
bool isReachedInLowMode(const QString &scene)
{
    const QStringList staff{QStringLiteral("pin"), QStringLiteral("export"), QStringLiteral("tools"), QStringLiteral("ruler"), QStringLiteral("staff"),
                            QStringLiteral("officer"), QStringLiteral("ticket"), QStringLiteral("lobby"), QStringLiteral("idle"), QStringLiteral("closed"),
                            QStringLiteral("wait"), QStringLiteral("out-of-use")};
    return std::none_of(staff.cbegin(), staff.cend(), [&scene](const QString &part) { return scene.startsWith(part); });
}

/// Whether the first screen has the switch, by its Javanese name.
bool offersLowMode(KioskWindow &kiosk)
{
    kiosk.settle();
    const auto targets = everythingSeen(*kiosk.window()).targets;
    return std::any_of(targets.cbegin(), targets.cend(), [](const Seen &target) { return target.name.startsWith(QStringLiteral("Andhap")); });
}

/// What stands too high for a hand from a wheelchair.
QStringList outOfReach(KioskWindow &kiosk)
{
    kiosk.settle();
    const double top = bandTop * kiosk.window()->height() - roundingPixels;
    QStringList names;
    for (const Seen &target : everythingSeen(*kiosk.window()).targets) {
        if (target.place.top() < top)
            names << QStringLiteral("\"%1\" begins at %2 percent").arg(target.name)
                         .arg(100 * target.place.top() / kiosk.window()->height(), 0, 'f', 1);
    }
    return names;
}

/// The targets that the keypad stands on.
std::vector<Seen> markedTargets(KioskWindow &kiosk)
{
    std::vector<Seen> marked;
    for (const Seen &target : everythingSeen(*kiosk.window()).targets) {
        if (static_cast<TouchTarget *>(target.item)->isMarked())
            marked.push_back(target);
    }
    return marked;
}

/// Presses the key that goes to the next target until something is marked.
void step(KioskWindow &kiosk)
{
    QTest::keyClick(kiosk.window(), Qt::Key_2, Qt::KeypadModifier);
    kiosk.settle();
}

} // namespace

/// Who cannot reach far: low mode, and the keypad's ring.
class ReachTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void lowModeKeepsTargetsLow();
    void theRingShowsWhereTheKeypadStands();
};

void ReachTest::initTestCase_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("pixelsPerMm");
    for (const Panel &panel : panels())
        QTest::addRow("%dx%d", panel.pixels.width(), panel.pixels.height()) << panel.pixels << panel.pixelsPerMm;
}

/// On the smallest screens low mode concerns the first screen alone, whose band has room for
/// the four faces and nothing else. On narrow ones it is not offered.
void ReachTest::lowModeKeepsTargetsLow()
{
    QFETCH_GLOBAL(QSize, pixels);
    QFETCH_GLOBAL(double, pixelsPerMm);
    const Panel panel{pixels, pixelsPerMm};
    KioskWindow kiosk(panel, QStringLiteral("jv"));
    QCOMPARE(offersLowMode(kiosk), !isNarrow(panel));
    if (isNarrow(panel))
        return;
    QStringList faults;
    int seen = 0;
    for (const Scene &scene : scenes()) {
        if (!isReachedInLowMode(scene.name) || (isSmall(panel) && !scene.name.startsWith(u"rating")))
            continue;
        kiosk.startAgain();
        kiosk.kiosk().settings()->setLanguage(QStringLiteral("jv"));
        scene.reach(kiosk);
        for (const bool large : {false, true}) {
            kiosk.kiosk().settings()->setLargeText(large);
            kiosk.kiosk().settings()->setLowMode(true);
            ++seen;
            for (const QString &fault : outOfReach(kiosk))
                faults << scene.name + (large ? QStringLiteral(" large: ") : QStringLiteral(": ")) + fault;
        }
    }
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
    QVERIFY(seen > (isSmall(panel) ? 4 : 60));
}

void ReachTest::theRingShowsWhereTheKeypadStands()
{
    QFETCH_GLOBAL(QSize, pixels);
    QFETCH_GLOBAL(double, pixelsPerMm);
    const Panel panel{pixels, pixelsPerMm};
    KioskWindow kiosk(panel, QStringLiteral("id"));
    for (const auto *name : {"reasons", "topic", "writing", "lobby"}) {
        const auto scene = std::find_if(scenes().cbegin(), scenes().cend(), [name](const Scene &one) { return one.name == QLatin1String(name); });
        for (const bool contrast : {false, true}) {
            kiosk.startAgain();
            scene->reach(kiosk);
            kiosk.kiosk().settings()->setHighContrast(contrast);
            kiosk.settle();
            QVERIFY2(markedTargets(kiosk).empty(), "drawn only once a key was used");
            // The first key wakes the screen where it is not settled yet.
            QTRY_VERIFY((step(kiosk), !markedTargets(kiosk).empty()));
            const std::vector<Seen> marked = markedTargets(kiosk);
            QCOMPARE(marked.size(), 1U);
            // The middle of the ring, left of the target; as identity has it.
            const double out = (contrast ? 1.5 + 2.0 / 2 : 1.0 + 1.5 / 2) * pixelsPerMm;
            const QRectF place = marked.front().place;
            const QImage picture = kiosk.picture();
            const QColor ring = contrast ? QColor(Qt::white) : QColor(0x23, 0x39, 0x6f);
            const QPoint points[]{QPointF(place.left() - out, place.center().y()).toPoint(), QPointF(place.right() + out, place.center().y()).toPoint(),
                                  QPointF(place.center().x(), place.top() - out).toPoint(), QPointF(place.center().x(), place.bottom() + out).toPoint()};
            for (const QPoint &point : points) {
                QVERIFY2(picture.rect().contains(point), qPrintable(QStringLiteral("%1: the ring leaves the screen").arg(QLatin1String(name))));
                QCOMPARE(picture.pixelColor(point), ring);
            }
        }
    }
}

int main(int argc, char **argv)
{
    return runScreens<ReachTest>(argc, argv);
}

#include "reach_test.moc"
