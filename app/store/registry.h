// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace puas {

class Database;

/// A unit that serves citizens. Its time zone decides to which day a rating belongs.
struct Office {
    QString code;
    QString name;
    QByteArray timeZone = "Asia/Jakarta"; ///< IANA id
};

struct Counter {
    QString code;
    QString name;
    QString office; ///< code; where the counter was first seen
};

struct Service {
    QString code;
    QString name;
};

struct Officer {
    QString nip;
    QString name;
    bool hasPhoto = false; ///< filled by the registry, ignored when put
};

/// An image as it was taken in; nobody decodes it here.
struct Photo {
    QByteArray bytes;
    QString mediaType; ///< such as "image/png"
};

/// An enrolled kiosk and how far its history is known here.
struct Kiosk {
    QString id;           ///< hex fingerprint of the public key
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QString name;
    QString counter; ///< code; empty: none
    qint64 enrolledAtUtcMs = 0;
    std::optional<qint64> revokedAtUtcMs;
    qint64 lastSeq = 0;         ///< 0: nothing reported yet
    QByteArray lastLink;        ///< 32 bytes; empty while lastSeq is 0
    qint64 acknowledgedSeq = 0; ///< highest receipt the kiosk has shown to know
    std::optional<qint64> lastReportAtUtcMs; ///< by the kiosk's own clock
    std::optional<qint64> lastImportAtUtcMs; ///< by the office's; filled by the registry
};

/// Who and what an office knows. A handle on an open Store: valid as long as that store,
/// same thread. Lists are ordered by code (officers by NIP, kiosks by name).
///
/// Codes, NIPs and names are trimmed; InvalidArgument where a code is empty or a value
/// breaks its range, NotFound for what is not registered, else the database's reasons.
/// Every change is on disk when its call returns.
class Registry
{
public:
    explicit Registry(Database &database) : m_database(database) {}

    /// The office this store was created for.
    [[nodiscard]] Result<Office> home() const;
    [[nodiscard]] Result<std::vector<Office>> offices() const;
    [[nodiscard]] Result<Office> office(const QString &code) const;
    [[nodiscard]] Result<std::vector<Counter>> counters() const;
    [[nodiscard]] Result<std::vector<Service>> services() const;
    [[nodiscard]] Result<std::vector<Officer>> officers() const;
    [[nodiscard]] Result<Officer> officer(const QString &nip) const;
    [[nodiscard]] Result<Photo> photo(const QString &nip) const;
    /// Of all officers' photos together.
    [[nodiscard]] Result<qint64> photoBytes() const;
    [[nodiscard]] Result<std::vector<Kiosk>> kiosks() const;
    [[nodiscard]] Result<Kiosk> kiosk(const QString &id) const;

    /// Registers, or renames what has the code already.
    Result<> putOffice(const Office &office);
    Result<> putCounter(const Counter &counter);
    Result<> putService(const Service &service);
    Result<> putOfficer(const Officer &officer);
    Result<> setPhoto(const QString &nip, const Photo &photo);

    /// AlreadyExists where the id is enrolled: a re-imaged device is a new kiosk.
    Result<> enrolKiosk(const Kiosk &kiosk);
    Result<> revokeKiosk(const QString &id, qint64 atUtcMs);

private:
    Database &m_database;
};

} // namespace puas
