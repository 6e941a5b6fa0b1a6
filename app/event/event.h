// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/answer.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <variant>
#include <vector>

/// \file
/// What a kiosk says: one value type for each kind of event. FORMAT.md beside this file
/// gives the bytes. The numbers of kinds and fields never change; new ones are added.

namespace puas {

/// When an event happened. The wall clock is doubted, so the boot and the time since it
/// stand beside it.
struct Stamp {
    qint64 wallMs = 0;             ///< since 1970 in UTC, as the kiosk's clock said
    std::array<quint8, 16> boot{}; ///< the kernel's boot id
    quint64 monotonicMs = 0;       ///< since that boot, suspended time included

    bool operator==(const Stamp &) const = default;
};

struct Started {
    QString software; ///< "0.1.0"
    bool operator==(const Started &) const = default;
};

struct ConfigApplied {
    quint64 version = 0; ///< of the office's settings
    QByteArray hash;     ///< BLAKE2b-256 of the settings as signed
    bool operator==(const ConfigApplied &) const = default;
};

struct DutyOn {
    QString officer; ///< NIP
    bool operator==(const DutyOn &) const = default;
};

struct DutyOff {
    bool operator==(const DutyOff &) const = default;
};

/// One customer is served and may rate.
struct Opened {
    QString mode;    ///< "served" or "ticket"
    QString ticket;  ///< the ticket's number; empty without one
    QString officer; ///< NIP of who serves; empty: nobody is signed on
    QString counter;
    QString service;
    bool operator==(const Opened &) const = default;
};

/// One citizen's rating. Its identity is (kiosk, seq) for ever.
struct Rated {
    QString survey;
    quint64 surveyVersion = 0;
    std::vector<Answer> answers; ///< each question once; sorted by the codec
    QString officer;             ///< NIP; empty: the counter alone is rated
    QString counter;             ///< code
    QString service;             ///< code
    QStringList groups;          ///< keys of groups the citizen named
    QString language;            ///< "id", "en", "jv"
    QString mode;                ///< "free", "served", "ticket", "lobby"; "training": not counted
    quint64 opened = 0;          ///< seq of the Opened it answers; 0 in free mode
    bool operator==(const Rated &) const = default;
};

/// The citizen took a tap back and tapped again: these answers replace the earlier ones.
struct Changed {
    quint64 rating = 0; ///< seq of the Rated
    std::vector<Answer> answers;
    bool operator==(const Changed &) const = default;
};

/// What the citizen added after the tap: survey answers, reasons, groups.
struct Added {
    quint64 rating = 0; ///< seq of the Rated
    std::vector<Answer> answers;
    QStringList reasons;
    QStringList groups;
    bool operator==(const Added &) const = default;
};

/// An opened rating that nobody gave.
struct Expired {
    quint64 opened = 0;
    bool operator==(const Expired &) const = default;
};

/// A proposal. Its text is sealed to the office's key at once.
struct Proposed {
    QString topic;
    QStringList groups;
    QByteArray sealedText; ///< empty: the topic alone was sent
    quint64 rating = 0;    ///< seq of the Rated beside it; 0 without one
    bool operator==(const Proposed &) const = default;
};

struct ClockJumped {
    qint64 byMs = 0; ///< forward is positive
    bool operator==(const ClockJumped &) const = default;
};

struct Exported {
    quint64 first = 0; ///< first event in the bundle that this event ends
    bool operator==(const Exported &) const = default;
};

/// The office has what stands up to here; its signed receipt is part of the chain.
struct Receipted {
    quint64 seq = 0;
    QByteArray receipt; ///< as signed, with the signature
    bool operator==(const Receipted &) const = default;
};

struct Maintenance {
    QString what; ///< such as "restored" or "pin-refused"
    bool operator==(const Maintenance &) const = default;
};

struct TrainingOn {
    bool operator==(const TrainingOn &) const = default;
};

struct TrainingOff {
    bool operator==(const TrainingOff &) const = default;
};

/// The index of a kind in this list plus one is its number on disk: only append.
using Payload
    = std::variant<Started, ConfigApplied, DutyOn, DutyOff, Opened, Rated, Changed, Expired, Proposed,
                   ClockJumped, Exported, Receipted, Maintenance, TrainingOn, TrainingOff, Added>;

struct Event {
    Stamp stamp;
    Payload payload;

    bool operator==(const Event &) const = default;
};

/// The largest body of one event, in bytes.
inline constexpr qsizetype largestEventBody = 64 * 1024;

/// The event's body: deterministic CBOR (RFC 8949, 4.2.1). InvalidArgument where a field is
/// outside its range (an answer off its scale, a question twice, a body too large).
[[nodiscard]] Result<QByteArray> encodeEvent(const Event &event);

/// Reads a body. Damaged where it is not exactly what encodeEvent() writes; NewerFormat for
/// a kind or a field that this version does not know.
[[nodiscard]] Result<Event> decodeEvent(const QByteArray &body);

} // namespace puas
