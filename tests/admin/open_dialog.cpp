// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/open_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace puas::test {

void whenDialogOpens(const std::function<void(QDialog *)> &act)
{
    constexpr int lookEveryMs = 5;
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        // Only an active window has a focus that moves.
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qWarning("the dialog is not active");
        act(dialog);
        if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); }, dialogPatienceMs))
            dialog->reject();
    });
    timer->start(lookEveryMs);
}

} // namespace puas::test
