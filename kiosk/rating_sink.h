// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/answer.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace puas {

/// One tap, to be put on disk.
struct RatingDraft {
    int value = 0;                ///< 1 to 4
    QString language;             ///< "id", "en", "jv"
    std::optional<qint64> changes;///< seq of the rating that it takes the place of

    bool operator==(const RatingDraft &) const = default;
};

/// What a citizen proposes, in plain text. Nothing but the sealed form of it is ever kept.
struct ProposalDraft {
    QString topic;
    QString text; ///< empty: the topic alone

    bool operator==(const ProposalDraft &) const = default;
};

/// What a citizen gave after the tap, to be put on disk as a whole.
struct AdditionDraft {
    qint64 rating = 0; ///< seq of the tap it belongs to
    std::vector<Answer> answers;
    QStringList reasons;
    std::optional<ProposalDraft> proposal;

    [[nodiscard]] bool isEmpty() const { return answers.empty() && reasons.isEmpty() && !proposal; }
    bool operator==(const AdditionDraft &) const = default;
};

/// Where taps go to be kept. An implementation never blocks the thread that calls it, and
/// answers each keep() and add() with exactly one signal, in that thread and in their order.
class RatingSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void keep(const RatingDraft &draft) = 0;
    virtual void add(const AdditionDraft &draft) = 0;

signals:
    /// A tap is on disk under this number.
    void kept(qint64 seq);
    /// What was added is on disk.
    void added();
    /// It is not; the kiosk has to say so. \a code is what staff tell IT, such as "D-03".
    void lost(const QString &code);
    /// After lost(): taps can be kept again.
    void recovered();
};

} // namespace puas
