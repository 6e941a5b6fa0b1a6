// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace puas {

/// A proposal while it is typed. The first letter of a sentence becomes a capital by
/// itself, so that nobody needs a shift key.
class ProposalText
{
public:
    /// More is not taken, in UTF-16 units.
    static constexpr qsizetype longest = 500;

    [[nodiscard]] const QString &text() const { return m_text; }
    void type(const QString &letters);
    /// Takes the last letter away, whole.
    void erase();

private:
    [[nodiscard]] bool startsSentence() const;

    QString m_text;
};

} // namespace puas
