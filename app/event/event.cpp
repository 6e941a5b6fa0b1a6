// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/event.h"

#include "app/core/cbor_fields.h"

#include <algorithm>

namespace puas {

namespace {

// Keys of a body. Never change.
enum BodyKey : int { KindKey = 1, WallKey = 2, BootKey = 3, MonotonicKey = 4, PayloadKey = 5 };

void write(FieldWriter &out, const Started &event)
{
    out.text(1, event.software);
}

void write(FieldWriter &out, const ConfigApplied &event)
{
    out.number(1, event.version);
    out.bytes(2, event.hash);
}

void write(FieldWriter &out, const DutyOn &event)
{
    out.text(1, event.officer);
}
void write(FieldWriter &, const DutyOff &) {}

void write(FieldWriter &out, const Opened &event)
{
    out.text(1, event.mode);
    out.text(2, event.ticket);
    out.text(3, event.officer);
    out.text(4, event.counter);
    out.text(5, event.service);
}

void write(FieldWriter &out, const Rated &event)
{
    out.text(1, event.survey);
    out.number(2, event.surveyVersion);
    out.answers(3, event.answers);
    out.text(4, event.officer);
    out.text(5, event.counter);
    out.text(6, event.service);
    out.texts(7, event.groups);
    out.text(8, event.language);
    out.text(9, event.mode);
    out.number(10, event.opened);
}

void write(FieldWriter &out, const Changed &event)
{
    out.number(1, event.rating);
    out.answers(2, event.answers);
}

void write(FieldWriter &out, const Expired &event)
{
    out.number(1, event.opened);
}

void write(FieldWriter &out, const Proposed &event)
{
    out.text(1, event.topic);
    out.texts(2, event.groups);
    out.bytes(3, event.sealedText);
    out.number(4, event.rating);
}

void write(FieldWriter &out, const ClockJumped &event)
{
    out.signedNumber(1, event.byMs);
}
void write(FieldWriter &out, const Exported &event)
{
    out.number(1, event.first);
}

void write(FieldWriter &out, const Receipted &event)
{
    out.number(1, event.seq);
    out.bytes(2, event.receipt);
}

void write(FieldWriter &out, const Maintenance &event)
{
    out.text(1, event.what);
}
void write(FieldWriter &, const TrainingOn &) {}
void write(FieldWriter &, const TrainingOff &) {}

void write(FieldWriter &out, const Added &event)
{
    out.number(1, event.rating);
    out.answers(2, event.answers);
    out.texts(3, event.reasons);
    out.texts(4, event.groups);
}

void read(FieldReader &in, Started &event)
{
    event.software = in.text(1);
}

void read(FieldReader &in, ConfigApplied &event)
{
    event.version = in.number(1);
    event.hash = in.bytes(2);
}

void read(FieldReader &in, DutyOn &event)
{
    event.officer = in.text(1);
}
void read(FieldReader &, DutyOff &) {}

void read(FieldReader &in, Opened &event)
{
    event.mode = in.text(1);
    event.ticket = in.text(2);
    event.officer = in.text(3);
    event.counter = in.text(4);
    event.service = in.text(5);
}

void read(FieldReader &in, Rated &event)
{
    event.survey = in.text(1);
    event.surveyVersion = in.number(2);
    event.answers = in.answers(3);
    event.officer = in.text(4);
    event.counter = in.text(5);
    event.service = in.text(6);
    event.groups = in.texts(7);
    event.language = in.text(8);
    event.mode = in.text(9);
    event.opened = in.number(10);
}

void read(FieldReader &in, Changed &event)
{
    event.rating = in.number(1);
    event.answers = in.answers(2);
}

void read(FieldReader &in, Expired &event)
{
    event.opened = in.number(1);
}

void read(FieldReader &in, Proposed &event)
{
    event.topic = in.text(1);
    event.groups = in.texts(2);
    event.sealedText = in.bytes(3);
    event.rating = in.number(4);
}

void read(FieldReader &in, ClockJumped &event)
{
    event.byMs = in.signedNumber(1);
}
void read(FieldReader &in, Exported &event)
{
    event.first = in.number(1);
}

void read(FieldReader &in, Receipted &event)
{
    event.seq = in.number(1);
    event.receipt = in.bytes(2);
}

void read(FieldReader &in, Maintenance &event)
{
    event.what = in.text(1);
}
void read(FieldReader &, TrainingOn &) {}
void read(FieldReader &, TrainingOff &) {}

void read(FieldReader &in, Added &event)
{
    event.rating = in.number(1);
    event.answers = in.answers(2);
    event.reasons = in.texts(3);
    event.groups = in.texts(4);
}

/// The kind with this number, empty; nothing where this version does not know it.
template<size_t Index = 0>
std::optional<Payload> emptyPayload(qint64 kind)
{
    if constexpr (Index == std::variant_size_v<Payload>) {
        return std::nullopt;
    } else {
        if (kind == qint64(Index) + 1)
            return Payload(std::in_place_index<Index>);
        return emptyPayload<Index + 1>(kind);
    }
}

} // namespace

Result<QByteArray> encodeEvent(const Event &event)
{
    FieldWriter fields;
    std::visit([&](const auto &payload) { write(fields, payload); }, event.payload);

    FieldWriter body;
    body.number(KindKey, event.payload.index() + 1);
    body.signedNumber(WallKey, event.stamp.wallMs);
    body.bytes(BootKey, QByteArray(reinterpret_cast<const char *>(event.stamp.boot.data()),
                                   qsizetype(event.stamp.boot.size())));
    body.number(MonotonicKey, event.stamp.monotonicMs);
    body.map(PayloadKey, fields);
    const QByteArray bytes = body.toCbor();

    if (!fields.isValid() || !body.isValid())
        return fail(ErrorCode::InvalidArgument,
                    fields.isValid() ? body.complaint() : fields.complaint());
    if (bytes.size() > largestEventBody)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("an event of %1 bytes").arg(bytes.size()));
    return bytes;
}

Result<Event> decodeEvent(const QByteArray &body)
{
    if (body.size() > largestEventBody)
        return fail(ErrorCode::Damaged, QStringLiteral("an event is too large"));
    FieldReader reader(body);
    auto payload = emptyPayload(qint64(reader.number(KindKey)));
    if (!reader.isValid())
        return fail(ErrorCode::Damaged, QStringLiteral("an event is not readable"));
    if (!payload)
        return fail(ErrorCode::NewerFormat, QStringLiteral("an event of an unknown kind"));

    Event event;
    event.stamp.wallMs = reader.signedNumber(WallKey);
    const QByteArray boot = reader.bytes(BootKey);
    if (boot.size() == qsizetype(event.stamp.boot.size()))
        std::copy_n(reinterpret_cast<const quint8 *>(boot.data()), boot.size(),
                    event.stamp.boot.begin());
    event.stamp.monotonicMs = reader.number(MonotonicKey);
    FieldReader fields = reader.map(PayloadKey);
    std::visit([&](auto &kind) { read(fields, kind); }, *payload);
    event.payload = std::move(*payload);
    if (fields.hasUnreadFields() || reader.hasUnreadFields())
        return fail(ErrorCode::NewerFormat, QStringLiteral("an event with an unknown field"));

    // Writing it again must give the same bytes: one meaning, one form.
    const auto again = encodeEvent(event);
    if (!reader.isValid() || !fields.isValid() || !again || *again != body)
        return fail(ErrorCode::Damaged, QStringLiteral("an event is not in its one form"));
    return event;
}

} // namespace puas
