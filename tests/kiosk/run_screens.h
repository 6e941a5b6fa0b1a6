// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk_engine.h"

#include <QGuiApplication>
#include <QTest>

namespace puas::test {

/// What main() of a test of the screens does: the program as puas-kiosk dresses it.
template<typename Test>
int runScreens(int argc, char **argv)
{
    prepareKioskProgram();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace puas::test
