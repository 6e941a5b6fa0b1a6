// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_events.h"

#include <algorithm>

namespace puas::test {

namespace {

const QString officerNip = QStringLiteral("198001012005011001");

const std::array<Payload, eventKinds> fullPayloads = {
    Started{QStringLiteral("0.1.0")},
    ConfigApplied{3, QByteArray(32, '\x5a')},
    DutyOn{officerNip},
    DutyOff{},
    Opened{QStringLiteral("ticket"), QStringLiteral("B-017"), officerNip, QStringLiteral("A1"),
           QStringLiteral("ktp")},
    Rated{QStringLiteral("skm"),
          2,
          {{QStringLiteral("cost"), 3, 4}, {QStringLiteral("overall"), 4, 4}},
          officerNip,
          QStringLiteral("A1"),
          QStringLiteral("ktp"),
          {QStringLiteral("elderly"), QStringLiteral("women")},
          QStringLiteral("jv"),
          QStringLiteral("ticket"),
          5},
    Changed{6, {{QStringLiteral("overall"), 2, 4}}},
    Expired{5},
    Proposed{QStringLiteral("toilets"), {QStringLiteral("disability")}, QByteArray(60, '\x7f'), 6},
    ClockJumped{-3'600'000},
    Exported{1},
    Receipted{10, QByteArrayLiteral("puas-signed-1 xyz\n{}")},
    Maintenance{QStringLiteral("restored")},
    TrainingOn{},
    TrainingOff{},
    Added{6,
          {{QStringLiteral("conduct"), 4, 4}},
          {QStringLiteral("fast"), QStringLiteral("friendly")},
          {QStringLiteral("women")}},
};

constexpr std::array<const char *, eventKinds> kindNames = {
    "started",     "config-applied", "duty-on",      "duty-off",     "opened",   "rated",
    "changed",     "expired",        "proposed",     "clock-jumped", "exported", "receipted",
    "maintenance", "training-on",    "training-off", "added",
};

Stamp sampleStamp(qint64 second)
{
    Stamp stamp{1'791'162'000'000 + second * 1000, {}, quint64(60'000 + second * 1000)};
    for (size_t i = 0; i < stamp.boot.size(); ++i)
        stamp.boot[i] = quint8(0x10 + i);
    return stamp;
}

qint64 between(Random &random, qint64 low, qint64 high)
{
    return std::uniform_int_distribution<qint64>(low, high)(random);
}

QString anyText(Random &random)
{
    static const QStringList alphabet{QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral(" "),
                                      QStringLiteral("é"), QStringLiteral("ꦗ"), QStringLiteral("😀")};
    QString text;
    for (qint64 length = between(random, 0, 40); length > 0; --length)
        text += alphabet.at(between(random, 0, alphabet.size() - 1));
    return text;
}

QStringList anyTexts(Random &random)
{
    QStringList texts;
    for (qint64 count = between(random, 0, 3); count > 0; --count)
        texts.append(anyText(random));
    return texts;
}

QByteArray anyBytes(Random &random)
{
    QByteArray bytes(between(random, 0, 90), '\0');
    for (char &byte : bytes)
        byte = char(between(random, 0, 255));
    return bytes;
}

quint64 anyNumber(Random &random)
{
    // Every width that CBOR has for a number.
    return random() >> (1 + between(random, 0, 62));
}

std::vector<Answer> anyAnswers(Random &random)
{
    std::vector<Answer> answers;
    for (qint64 count = between(random, 0, 9); count > 0; --count) {
        const int top = int(between(random, 2, 5));
        answers.push_back({QStringLiteral("q%1").arg(count) + QString(between(random, 0, 30), u'x'),
                           int(between(random, 1, top)), top});
    }
    return answers;
}

void fill(Random &random, Started &event)
{
    event.software = anyText(random);
}
void fill(Random &random, ConfigApplied &event)
{
    event = {anyNumber(random), anyBytes(random)};
}
void fill(Random &random, DutyOn &event)
{
    event.officer = anyText(random);
}
void fill(Random &, DutyOff &) {}
void fill(Random &random, Opened &event)
{
    event = {anyText(random), anyText(random), anyText(random), anyText(random), anyText(random)};
}
void fill(Random &random, Rated &event)
{
    event = {anyText(random), anyNumber(random), anyAnswers(random), anyText(random),
             anyText(random), anyText(random),   anyTexts(random),   anyText(random),
             anyText(random), anyNumber(random)};
}
void fill(Random &random, Changed &event)
{
    event = {anyNumber(random), anyAnswers(random)};
}
void fill(Random &random, Expired &event)
{
    event.opened = anyNumber(random);
}
void fill(Random &random, Proposed &event)
{
    event = {anyText(random), anyTexts(random), anyBytes(random), anyNumber(random)};
}
void fill(Random &random, ClockJumped &event)
{
    event.byMs = qint64(random());
}
void fill(Random &random, Exported &event)
{
    event.first = anyNumber(random);
}
void fill(Random &random, Receipted &event)
{
    event = {anyNumber(random), anyBytes(random)};
}
void fill(Random &random, Maintenance &event)
{
    event.what = anyText(random);
}
void fill(Random &, TrainingOn &) {}
void fill(Random &, TrainingOff &) {}
void fill(Random &random, Added &event)
{
    event = {anyNumber(random), anyAnswers(random), anyTexts(random), anyTexts(random)};
}

/// The codec writes answers in one order; events are compared after it.
template<typename Kind>
void sortAnswers(Kind &kind)
{
    if constexpr (requires { kind.answers; })
        std::sort(kind.answers.begin(), kind.answers.end(), [](const Answer &a, const Answer &b) {
            const QByteArray left = a.question.toUtf8();
            const QByteArray right = b.question.toUtf8();
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        });
}

} // namespace

QString kindName(int kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

Event sampleEvent(int kind)
{
    return {sampleStamp(kind), fullPayloads.at(size_t(kind))};
}

Event randomEvent(Random &random)
{
    Event event{sampleStamp(between(random, -5'000'000'000, 5'000'000'000)),
                fullPayloads.at(size_t(between(random, 0, eventKinds - 1)))};
    event.stamp.monotonicMs = anyNumber(random);
    std::visit(
        [&](auto &kind) {
            fill(random, kind);
            sortAnswers(kind);
        },
        event.payload);
    return event;
}

Rated overallRating(int value, const QString &counter, const QString &officer)
{
    Rated rated;
    rated.survey = QStringLiteral("skm");
    rated.surveyVersion = 1;
    rated.answers = {{QStringLiteral("overall"), value, 4}};
    rated.officer = officer;
    rated.counter = counter;
    rated.language = QStringLiteral("id");
    rated.mode = QStringLiteral("free");
    return rated;
}

std::vector<Event> canonicalHistory()
{
    std::vector<Event> events;
    const auto add = [&](const Payload &payload) {
        events.push_back({sampleStamp(qint64(events.size()) * 60), payload});
    };
    add(Started{QStringLiteral("0.1.0")});
    add(DutyOn{officerNip});
    for (int rating = 1; rating <= 34; ++rating)
        add(overallRating(1 + rating % 4));
    add(Changed{36, {{QStringLiteral("overall"), 4, 4}}});
    add(Added{
        36, {{QStringLiteral("conduct"), 3, 4}}, {QStringLiteral("fast")}, {QStringLiteral("women")}});
    add(DutyOff{});
    add(Exported{1});
    return events;
}

std::vector<QByteArray> encodeAll(const std::vector<Event> &events)
{
    std::vector<QByteArray> bodies;
    for (const Event &event : events)
        bodies.push_back(*encodeEvent(event));
    return bodies;
}

} // namespace puas::test
