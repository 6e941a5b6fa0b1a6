// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

namespace puas {

/// One tap, to be put on disk.
struct RatingDraft {
    int value = 0;                ///< 1 to 4
    QString language;             ///< "id", "en", "jv"
    std::optional<qint64> changes;///< seq of the rating that it takes the place of

    bool operator==(const RatingDraft &) const = default;
};

/// Where taps go to be kept. An implementation never blocks the thread that calls it, and
/// answers each keep() with exactly one signal, in that thread.
class RatingSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void keep(const RatingDraft &draft) = 0;

signals:
    /// It is on disk under this number.
    void kept(qint64 seq);
    /// It is not; the kiosk has to say so. \a code is what staff tell IT, such as "D-03".
    void lost(const QString &code);
    /// After lost(): taps can be kept again.
    void recovered();
};

} // namespace puas
