// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/auditor.h"

#include "tests/support/source_tree.h"

#include <QProcess>

namespace puas::test {

namespace {
constexpr int longestAuditMs = 240'000;
}

Verdict audit(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("python3"),
                  QStringList{inSourceTree(QStringLiteral("packaging/auditor/puas-audit"))}
                      + arguments);
    const bool ended = process.waitForFinished(longestAuditMs);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll()).trimmed()};
}

} // namespace puas::test
