// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace puas;

/// Time here passes by the test's word only.
class IdleWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsDownAndExpires_data();
    void countsDownAndExpires();
    void aTouchBeginsAnew_data();
    void aTouchBeginsAnew();
    void aClockThatGoesBackBeginsAnew();
    void aSleepingMachineCounts();
    void startingForgetsWhatWasBefore();

private:
    void pass(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_watch->check();
    }

    QDateTime m_now;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_warned;
    std::unique_ptr<QSignalSpy> m_stayed;
    std::unique_ptr<QSignalSpy> m_expired;
};

namespace {

constexpr int tenMinutes = 600;

} // namespace

void IdleWatchTest::init()
{
    m_now = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    m_watch = std::make_unique<IdleWatch>([this] { return m_now; }, 10);
    m_warned = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::warned);
    m_stayed = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::stayed);
    m_expired = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::expired);
    m_watch->start();
}

void IdleWatchTest::countsDownAndExpires_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("expired");
    constexpr int none = -1;
    QTest::newRow("at once") << 0 << none << false;
    QTest::newRow("61 seconds before") << tenMinutes - 61 << none << false;
    QTest::newRow("60 seconds before") << tenMinutes - 60 << 60 << false;
    QTest::newRow("1 second before") << tenMinutes - 1 << 1 << false;
    QTest::newRow("time is up") << tenMinutes << none << true;
    QTest::newRow("long after") << 100 * tenMinutes << none << true;
}

void IdleWatchTest::countsDownAndExpires()
{
    QFETCH(int, seconds);
    QFETCH(int, left);
    QFETCH(bool, expired);
    pass(seconds);
    QCOMPARE(m_warned->isEmpty() ? -1 : m_warned->front().front().toInt(), left);
    QCOMPARE(m_expired->size(), expired ? 1 : 0);
}

void IdleWatchTest::aTouchBeginsAnew_data()
{
    QTest::addColumn<int>("touch");
    QTest::newRow("a key") << 0;
    QTest::newRow("the mouse moves") << 1;
    QTest::newRow("a mouse button") << 2;
}

void IdleWatchTest::aTouchBeginsAnew()
{
    QFETCH(int, touch);
    QWidget widget;
    widget.setMouseTracking(true);
    widget.resize(100, 100);
    widget.show();
    pass(tenMinutes - 5);
    QCOMPARE(m_warned->size(), 1);
    QCOMPARE(m_stayed->size(), 0);
    if (touch == 0)
        QTest::keyClick(&widget, Qt::Key_Shift);
    else if (touch == 1)
        QTest::mouseMove(&widget, QPoint(50, 50));
    else
        QTest::mouseClick(&widget, Qt::LeftButton);
    QTRY_COMPARE(m_stayed->size(), 1);
    pass(tenMinutes - 61);
    QCOMPARE(m_warned->size(), 1);
    pass(61);
    QCOMPARE(m_expired->size(), 1);
}

void IdleWatchTest::aClockThatGoesBackBeginsAnew()
{
    pass(-3600);
    pass(tenMinutes - 1);
    QCOMPARE(m_expired->size(), 0);
    pass(1);
    QCOMPARE(m_expired->size(), 1);
}

void IdleWatchTest::aSleepingMachineCounts()
{
    pass(8 * 3600);
    QCOMPARE(m_warned->size(), 0);
    QCOMPARE(m_expired->size(), 1);
}

void IdleWatchTest::startingForgetsWhatWasBefore()
{
    m_watch->stop();
    m_now = m_now.addSecs(tenMinutes);
    m_watch->start();
    pass(tenMinutes - 61);
    QCOMPARE(m_warned->size() + m_expired->size(), 0);
}

QTEST_MAIN(IdleWatchTest)
#include "idle_watch_test.moc"
