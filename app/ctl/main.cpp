// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_line.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("puasctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUAS_VERSION));
    return puas::runCommandLine(argc, argv);
}
