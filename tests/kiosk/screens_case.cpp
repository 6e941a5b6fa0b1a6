// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

#include <QKeyEvent>

#include <array>
#include <cstdio>

namespace puas::test {
namespace {

QStringList warnings;

void rememberWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg && message.contains(u"qrc:"))
        warnings << message;
    else if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

QPointF centre(const TouchTarget *target)
{
    return target->mapToScene(target->boundingRect().center());
}

QString word(int value)
{
    static const std::array words{"Not satisfied", "Less satisfied", "Satisfied", "Very satisfied"};
    return KioskWindow::text("RatingScreen", words[static_cast<size_t>(value - 1)]);
}

void pressKey(KioskWindow &kiosk, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(kiosk.window(), &event);
    }
}

void ScreensCase::init()
{
    warnings.clear();
    qInstallMessageHandler(rememberWarnings);
}

void ScreensCase::cleanup()
{
    qInstallMessageHandler(nullptr);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

} // namespace puas::test
