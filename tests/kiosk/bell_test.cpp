// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/alsa_bell.h"
#include "kiosk/bell_tones.h"
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace puas;
using namespace puas::test;

Q_DECLARE_METATYPE(puas::Bell::Call)

namespace {

const Panel tenInch{{1280, 800}, 5.89};

struct Rung {
    Bell::Call call;
    double volume;

    bool operator==(const Rung &) const = default;
};

class RecordingBell : public Bell
{
public:
    explicit RecordingBell(std::vector<Rung> &rung) : m_rung(rung) {}
    void ring(Call call, double volume) override { m_rung.push_back({call, volume}); }

private:
    std::vector<Rung> &m_rung;
};

std::vector<Rung> &listenTo(KioskWindow &kiosk, std::vector<Rung> &rung)
{
    kiosk.kiosk().setBell(std::make_unique<RecordingBell>(rung));
    return rung;
}

/// A machine whose sound goes into a file, or that has no sound device at all.
class SoundMachine
{
public:
    explicit SoundMachine(bool hasDevice)
    {
        const QString device
            = hasDevice
                  ? QStringLiteral(
                        "pcm.!default { type file slave.pcm { type null } file \"%1\" format raw }")
                        .arg(heardPath())
                  : QStringLiteral("pcm.!default { type hw card 31 }");
        QFile config(m_folder.filePath(QStringLiteral("asound.conf")));
        if (!config.open(QIODevice::WriteOnly)
            || config.write(device.toUtf8()) != device.toUtf8().size())
            qFatal("No place for a sound device.");
        config.close();
        qputenv("ALSA_CONFIG_PATH", QFile::encodeName(config.fileName()));
    }

    [[nodiscard]] QByteArray heard() const
    {
        QFile file(heardPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Whether this program has the device open.
    [[nodiscard]] bool isOpen() const
    {
        const QFileInfoList open = QDir(QStringLiteral("/proc/self/fd"))
                                       .entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries
                                                      | QDir::System);
        return std::any_of(open.cbegin(), open.cend(), [this](const QFileInfo &file) {
            return file.symLinkTarget() == heardPath();
        });
    }

private:
    [[nodiscard]] QString heardPath() const { return m_folder.filePath(QStringLiteral("heard.raw")); }

    QTemporaryDir m_folder;
};

QByteArray bytesOf(const std::vector<qint16> &samples)
{
    return QByteArray(reinterpret_cast<const char *>(samples.data()),
                      static_cast<int>(samples.size() * sizeof(qint16)));
}

int peakOf(const std::vector<qint16> &samples)
{
    int peak = 0;
    for (const qint16 sample : samples)
        peak = std::max(peak, std::abs(int(sample)));
    return peak;
}

} // namespace

/// When the kiosk rings, how loud, and on what.
class BellTest : public QObject
{
    Q_OBJECT

private slots:
    void tonesBeginAndEndInSilence_data();
    void tonesBeginAndEndInSilence();
    void theTwoCallsDiffer();
    void ringsTheSameForEachAnswer();
    void ringsOnceForAWarning();
    void isAsLoudAsThePersonWants();
    void ringsWhilePeoplePractise();
    void holdsTheDeviceOnlyWhileItRings();
    void isSilentWithoutADevice();
};

void BellTest::tonesBeginAndEndInSilence_data()
{
    QTest::addColumn<Bell::Call>("call");
    QTest::addColumn<double>("volume");
    QTest::newRow("thanks, office's level") << Bell::Call::Thanks << 0.6;
    QTest::newRow("thanks, loud") << Bell::Call::Thanks << 1.0;
    QTest::newRow("warning, office's level") << Bell::Call::Warning << 0.6;
    QTest::newRow("warning, loud") << Bell::Call::Warning << 1.0;
}

void BellTest::tonesBeginAndEndInSilence()
{
    QFETCH(Bell::Call, call);
    QFETCH(double, volume);
    const std::vector<qint16> samples = bellTones(call, volume);
    QVERIFY(samples.size() < size_t(bellRate));
    QCOMPARE(samples.front(), qint16(0));
    QVERIFY(std::abs(int(samples.back())) <= 2);
    QVERIFY(peakOf(samples) <= int(volume * 32'767));
    QVERIFY2(peakOf(samples) >= int(volume * 32'767 * 0.4), "loud enough to be heard");
    QVERIFY2(peakOf(samples) < int(volume * 32'767), "and nowhere cut off");
}

void BellTest::theTwoCallsDiffer()
{
    QVERIFY(bellTones(Bell::Call::Thanks, 1) != bellTones(Bell::Call::Warning, 1));
    QCOMPARE(peakOf(bellTones(Bell::Call::Thanks, 0)), 0);
}

void BellTest::ringsTheSameForEachAnswer()
{
    for (int value = 1; value <= 4; ++value) {
        KioskWindow kiosk(tenInch, QStringLiteral("id"));
        std::vector<Rung> rung;
        listenTo(kiosk, rung);
        kiosk.kiosk().visit()->rate(value);
        QCOMPARE(rung.size(), 1U);
        QCOMPARE(rung.front(), (Rung{Bell::Call::Thanks, Speech::officeVolume}));
        kiosk.kiosk().visit()->change();
        kiosk.kiosk().visit()->rate(5 - value);
        QCOMPARE(rung.size(), 2U);
        QCOMPARE(rung.back(), rung.front());
    }
}

void BellTest::ringsOnceForAWarning()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    std::vector<Rung> rung;
    listenTo(kiosk, rung);
    kiosk.kiosk().visit()->touched();
    kiosk.pass(30'000);
    QCOMPARE(rung, (std::vector<Rung>{{Bell::Call::Warning, Speech::officeVolume}}));
    kiosk.pass(5'000);
    kiosk.pass(5'000);
    QCOMPARE(rung.size(), 1U);
    kiosk.kiosk().visit()->stay();
    kiosk.pass(30'000);
    QCOMPARE(rung.size(), 2U);
}

void BellTest::isAsLoudAsThePersonWants()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    std::vector<Rung> rung;
    listenTo(kiosk, rung);
    kiosk.kiosk().speech()->nextLevel();
    kiosk.kiosk().speech()->nextLevel();
    kiosk.kiosk().visit()->rate(3);
    QCOMPARE(rung.back().volume, 1.0);
    kiosk.kiosk().visit()->finish();
    kiosk.kiosk().visit()->rate(3);
    QCOMPARE(rung.back().volume, Speech::officeVolume);
}

void BellTest::ringsWhilePeoplePractise()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    std::vector<Rung> rung;
    listenTo(kiosk, rung);
    kiosk.kiosk().training()->set(true);
    kiosk.kiosk().visit()->rate(3);
    QCOMPARE(rung.size(), 1U);
}

void BellTest::holdsTheDeviceOnlyWhileItRings()
{
    const SoundMachine machine(true);
    AlsaBell bell;
    QVERIFY(!machine.isOpen());
    const QByteArray thanks = bytesOf(bellTones(Bell::Call::Thanks, 0.6));
    bell.ring(Bell::Call::Thanks, 0.6);
    QTRY_VERIFY(machine.heard().size() >= thanks.size());
    QTRY_VERIFY(!machine.isOpen());
    QVERIFY(machine.heard().startsWith(thanks));
}

void BellTest::isSilentWithoutADevice()
{
    const SoundMachine machine(false);
    {
        AlsaBell bell;
        bell.ring(Bell::Call::Thanks, 1);
        bell.ring(Bell::Call::Warning, 1);
    }
    QVERIFY(machine.heard().isEmpty());
}

int main(int argc, char **argv)
{
    return runScreens<BellTest>(argc, argv);
}

#include "bell_test.moc"
