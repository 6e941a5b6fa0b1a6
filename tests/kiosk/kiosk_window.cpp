// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"

#include <QTest>

namespace puas::test {
namespace {

TouchTarget *findTarget(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    auto *target = qobject_cast<TouchTarget *>(item);
    if (target && target->property("label").toString() == name)
        return target;
    for (QQuickItem *child : item->childItems()) {
        if (TouchTarget *found = findTarget(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

void FakeSink::keep(const RatingDraft &draft)
{
    drafts.push_back(draft);
    if (answersAtOnce)
        emit kept(nextSeq++);
}

const std::vector<Panel> &panels()
{
    static const std::vector<Panel> sold{
        {{800, 480}, 5.25}, {{1280, 800}, 5.89}, {{1920, 1080}, 5.57}, {{1080, 1920}, 4.03}, {{800, 1280}, 5.89}};
    return sold;
}

KioskWindow::KioskWindow(Panel panel, const QString &language)
    : m_kiosk(sink, {}, [this] { return m_now; }, language), m_languageSwitch(m_engine)
{
    m_kiosk.desk()->setTexts({QStringLiteral("199001012015032001"), QStringLiteral("Sri Rahayu"), QStringLiteral("Loket 2"),
                              QStringLiteral("Administrasi Kependudukan"), QStringLiteral("kios 07")});
    m_window = loadKioskWindow(m_engine, m_languageSwitch, m_kiosk, [](const QString &) { return QByteArray(); }, panel);
    if (!m_window)
        qFatal("The screens do not load.");
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window does not show.");
}

QString KioskWindow::text(const char *file, const char *english)
{
    return QCoreApplication::translate(file, english);
}

TouchTarget *KioskWindow::target(const QString &name) const
{
    TouchTarget *found = findTarget(m_window->contentItem(), name);
    if (!found)
        qFatal("No target is named %s.", qPrintable(name));
    return found;
}

void KioskWindow::tap(QPointF position)
{
    QTest::mouseClick(m_window, Qt::LeftButton, {}, position.toPoint());
}

void KioskWindow::tap(const QString &name)
{
    TouchTarget *touched = target(name);
    tap(touched->mapToScene(touched->boundingRect().center()));
}

void KioskWindow::tapIfThere(const QString &name)
{
    if (findTarget(m_window->contentItem(), name))
        tap(name);
}

void KioskWindow::pass(qint64 milliseconds)
{
    m_now += milliseconds;
    m_kiosk.visit()->tick();
}

QImage KioskWindow::picture()
{
    QCoreApplication::processEvents();
    return m_window->grabWindow();
}

} // namespace puas::test
