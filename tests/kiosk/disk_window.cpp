// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/disk_window.h"

#include "tests/kiosk/seen_items.h"

#include <QTest>

#include <algorithm>

namespace puas::test {
DiskWindow::DiskWindow(Panel panel, const QString &language) : m_screen(QTest::createTouchDevice())
{
    auto running = RunningKiosk::start(m_folder.path(), language);
    if (!running)
        qFatal("The kiosk does not start: %s", qPrintable(running.error().detail));
    m_running = std::move(*running);
    m_window = m_running->load(panel);
    if (!m_window)
        qFatal("The screens do not load.");
    m_kiosk = qvariant_cast<KioskModel *>(m_window->property("kiosk"));
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window does not show.");
}

void DiskWindow::setSettleMs(int milliseconds)
{
    surfaceIn(*m_window).setProperty("settleMs", milliseconds);
}

bool DiskWindow::shows(const QString &text) const
{
    const std::vector<Seen> texts = everythingSeen(*m_window).texts;
    return std::any_of(texts.cbegin(), texts.cend(), [&text](const Seen &seen) { return seen.name == text; });
}

void DiskWindow::touch(const QString &name)
{
    for (const Seen &target : everythingSeen(*m_window).targets) {
        if (target.name != name)
            continue;
        const QPoint middle = target.place.center().toPoint();
        QTest::touchEvent(m_window, m_screen.get()).press(0, middle);
        QTest::touchEvent(m_window, m_screen.get()).release(0, middle);
        return;
    }
    qFatal("No target is named %s.", qPrintable(name));
}

} // namespace puas::test
