// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_kiosk.h"

namespace puas::test {

/// \file
/// What somebody may change about a bundle on purpose: one lie each, told to the forge that
/// builds it.

using Lie = std::function<void(BundleForge &)>;

inline constexpr quint8 enrolledFill = 1;
inline constexpr quint8 revokedFill = 2;
inline constexpr quint8 unknownFill = 3;

/// A kiosk that has lived the canonical history of 40 events.
[[nodiscard]] MemoryKiosk canonicalKiosk(quint8 fill);

/// A header field, by its number in app/bundle/FORMAT.md.
namespace HeaderField {
enum Number {
    Office = 1,
    KioskId,
    KioskKey,
    First,
    Last,
    PreviousHead,
    Head,
    Receipted,
    Wall,
    Name,
    Software,
    Health,
    Recipients,
    PayloadSize,
    PayloadHash
};
} // namespace HeaderField
[[nodiscard]] Lie setField(int key, QCborValue value);
[[nodiscard]] Lie removeField(int key);

/// The forge's seams, one lie each.
[[nodiscard]] Lie changeFile(std::function<void(QByteArray &)> change);
[[nodiscard]] Lie changeParts(std::function<void(PayloadParts &)> change);
[[nodiscard]] Lie changeStream(std::function<void(QByteArray &)> change);
[[nodiscard]] Lie changeCompressed(std::function<void(QByteArray &)> change);

/// A history whose 40 events are followed by one more, with a chain and header that fit.
[[nodiscard]] Lie withEvent(const Payload &payload, std::optional<qint64> wallMs = {});
[[nodiscard]] Lie withBody(const QByteArray &body);
/// Several chunks: 200 proposals that do not compress.
[[nodiscard]] Lie large(std::function<void(PayloadParts &)> change);

/// A body as encodeEvent() would never write it: field 5's field \a key becomes \a value.
[[nodiscard]] QByteArray ratingBody(int key, const QCborValue &value);
[[nodiscard]] QByteArray bodyOfKind(int kind);
[[nodiscard]] QCborMap answer(qint64 value, qint64 top);

/// S + L of an Ed25519 signature: the second form that a lax verifier takes.
[[nodiscard]] QByteArray secondForm(QByteArray signature);
void sealAgain(PayloadParts &parts, const BoxPublicKey &recipient, const QByteArray &key);

} // namespace puas::test
