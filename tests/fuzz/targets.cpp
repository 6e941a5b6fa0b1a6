// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "tests/support/test_folder.h"

#include <algorithm>

namespace puas::fuzz {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"act", runAct},
        {"body_stream", runBodyStream},
        {"bundle_file", runBundleFile},
        {"bundle_header", runBundleHeader},
        {"cbor_fields", runCborFields},
        {"csv", runCsv},
        {"event", runEvent},
        {"kiosk_config", runKioskConfig},
        {"receipt", runReceipt},
        {"rule", runRule},
        {"signed_document", runSignedDocument},
        {"values", runValues},
    };
    return all;
}

const Target *targetOfName(const QByteArray &name)
{
    const auto found = std::ranges::find_if(targets(),
                                            [&](const Target &target) { return name == target.name; });
    return found == targets().end() ? nullptr : &*found;
}

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

QString fileOf(const QByteArray &bytes)
{
    static const test::TestFolder folder;
    const QString path = folder.file(QStringLiteral("input"));
    test::putContent(path, bytes);
    return path;
}

} // namespace puas::fuzz
