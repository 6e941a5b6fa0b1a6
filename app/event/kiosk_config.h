// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace puas {

/// A text in the languages it has: "id", "en", "jv".
using LocalText = QMap<QString, QString>;

/// The text in \a language, else in Indonesian, else in any; empty where there is none.
[[nodiscard]] QString textIn(const LocalText &text, const QString &language);

struct RosterOfficer {
    QString nip;
    QString name;
    QString service;  ///< what the officer does, as citizens read it; may be empty
    QByteArray photo; ///< PNG or JPEG; empty without one
    QString pinHash;  ///< argon2id; empty: signs on by the office's tools only

    bool operator==(const RosterOfficer &) const = default;
};

struct SurveyQuestion {
    QString key;
    int top = 4;                    ///< 2 to 5
    LocalText text;                 ///< the question as citizens read it
    std::vector<LocalText> answers; ///< worst first; \c top of them

    bool operator==(const SurveyQuestion &) const = default;
};

/// A versioned set of questions. The one-tap question "overall" is not among them: every
/// survey begins with it.
struct Survey {
    QString id;
    quint64 version = 1;
    std::vector<SurveyQuestion> questions;

    bool operator==(const Survey &) const = default;
};

/// What the office has published of a past period on the idle screen.
struct PublishedResult {
    QString period; ///< "2026-10"
    qint64 n = 0;
    std::vector<qint64> counts; ///< of the answers 1 to 4

    bool operator==(const PublishedResult &) const = default;
};

/// What people said and what the office changed because of it.
struct PublishedChange {
    QString topic; ///< key of the topic's picture
    LocalText said;
    LocalText changed;

    bool operator==(const PublishedChange &) const = default;
};

/// When a rating may be given, beside the mode.
struct RatingRules {
    int intervalSeconds = 0; ///< free, lobby: the pause after a rating; 0 to 3600
    int openSeconds = 120;   ///< served, ticket: how long a rating stays open; 10 to 3600
    QString openKey = QStringLiteral("F9"); ///< served: the key or pedal that opens one

    bool operator==(const RatingRules &) const = default;
};

/// All that the office tells a kiosk: signed, versioned, applied as a whole. The JSON form
/// is in FORMAT.md.
struct KioskConfig {
    quint64 version = 0; ///< rises with every change; a kiosk applies nothing older
    QString officeCode;
    QString officeName;
    QString timezone; ///< IANA
    QString kioskId;
    QString kioskName;
    QString counterCode; ///< empty: a kiosk in the lobby
    QString counterName;
    QString serviceCode;
    QString serviceName;
    QString mode; ///< "free", "served", "ticket", "lobby"
    RatingRules rating;
    std::vector<RosterOfficer> officers;
    Survey survey;
    QString itPinHash; ///< argon2id
    QString opensAt;   ///< "08:00" in the office's time zone; empty: never closed
    QString closesAt;
    std::vector<int> closedWeekdays; ///< 1 Monday to 7 Sunday
    std::optional<PublishedResult> result;
    std::vector<PublishedChange> changes;

    [[nodiscard]] const RosterOfficer *officer(const QString &nip) const;

    bool operator==(const KioskConfig &) const = default;
};

/// Reads a survey alone: the same object as under "survey" in the settings. InvalidInput.
[[nodiscard]] Result<Survey> parseSurvey(const QByteArray &json);

/// Reads a list of changes alone, as under "changes" in the settings. InvalidInput where it is
/// none, or one says nothing.
[[nodiscard]] Result<std::vector<PublishedChange>> parseChanges(const QByteArray &json);

/// InvalidInput naming the key that is missing or out of range.
[[nodiscard]] Result<KioskConfig> parseKioskConfig(const QByteArray &json);
[[nodiscard]] QByteArray kioskConfigToJson(const KioskConfig &config);

/// The largest settings document a kiosk reads, photos included, in bytes.
inline constexpr qint64 largestSettings = 32 * 1024 * 1024;

} // namespace puas
