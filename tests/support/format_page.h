// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace puas::test {

/// A FORMAT.md, as far as a test can hold it against the code: its labelled blocks.
///
/// A block "```hex NAME" holds bytes in hexadecimal, with space as one likes and comments
/// after "#"; a block "```text NAME" holds a text without its last line end.
class FormatPage
{
public:
    /// \a folder such as "app/event"; fatal where it has no page.
    explicit FormatPage(const QString &folder);

    /// Empty where there is no such block.
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    [[nodiscard]] QByteArray text(const QString &name) const;
    [[nodiscard]] bool says(const QString &words) const;

private:
    [[nodiscard]] QString block(const QString &opening) const;

    QString m_page;
};

} // namespace puas::test
