// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"
#include "app/seal/keys.h"
#include "app/store/store.h"
#include "app/verify/closing_by_acts.h"

#include <map>
#include <optional>
#include <set>

namespace puas {

/// \file
/// What the office's journal says that has to stand in the store. Acts of Puas 0.1.0 say
/// less; what they leave open is an empty optional here and cannot be held against them.

struct OfficerByActs {
    QString name;
    std::optional<QString> photo; ///< hash in hexadecimal; empty: none
    std::optional<QString> photoType;
};

struct CounterByActs {
    QString name;
    QString office; ///< code
};

/// A bundle that was taken in, as the import's act has it.
struct BundleByActs {
    qint64 last = 0;
    QString head;                  ///< link of the last event, hexadecimal
    std::optional<QString> header; ///< hash of the signed header, hexadecimal
    /// When it was taken in; nothing where the kiosk's clock was not judged then, as by those
    /// who did not know how.
    std::optional<qint64> judgedAtUtcMs;
};

struct KioskByActs {
    QByteArray publicKey;
    QString name;
    QString counter; ///< code
    std::optional<qint64> enrolledAtUtcMs;
    std::optional<qint64> revokedAtUtcMs;
    std::optional<QString> settings; ///< hash of the settings' document, hexadecimal
    std::vector<BundleByActs> bundles;
    /// How it was closed; nothing where no act says it, as those of Puas 0.1.0.
    std::optional<KioskEnd> end;
};

/// An invitation; document, choices and answer by their hashes, hexadecimal.
struct EnrolmentByActs {
    Enrolment row;
    QString kiosk; ///< the id that its answer led to
};

struct ImportByActs {
    quint64 act = 0;
    ImportEntry entry;
    bool isWhole = true; ///< else only kiosk, last and added are known
};

/// The new rows of one file: those whose numbers in the store are \c first and on.
struct FileRowsByActs {
    quint64 act = 0;
    QString file; ///< at most the first 200 characters of its name
    qint64 first = 0;
    qint64 count = 0;
    std::optional<QString> hash; ///< hexadecimal
};

struct QuarantineByActs {
    quint64 act = 0;
    QuarantinedBundle bundle; ///< without headers, signatures and links
    QString proof;            ///< hash of header and signature, hexadecimal
    QString own;              ///< hash of what the office had beside it (app/audit/FORMAT.md)
};

struct AccountByActs {
    QString name;
    QString role;     ///< roleName()
    QString password; ///< fingerprint of the stored hash
    bool active = true;
};

struct OfficeByActs {
    quint64 acts = 0;
    /// Whether all of them are read; if not, what stands here ends before a broken act.
    bool isComplete = false;
    /// Puas 0.1.0 made the office: it wrote no acts of rules, counters and services.
    bool isOfFirstVersion = false;
    Office home;
    std::map<QString, OfficerByActs> officers;
    std::map<QString, QString> pins; ///< NIP -> fingerprint of the PIN's hash; empty: taken away
    std::map<QString, CounterByActs> counters;
    std::map<QString, QString> services; ///< code -> name
    std::map<QString, KioskByActs> kiosks;
    std::map<QString, AccountByActs> accounts; ///< by login
    std::map<QString, EnrolmentByActs> enrolments; ///< by the invitation's id
    /// Codes that enrolments have registered under their own names.
    std::set<QString> enrolledCounters, enrolledServices;
    std::vector<RuleVersion> rules;
    std::map<qint64, RuleUse> ruleUses;
    std::map<std::pair<QString, qint64>, qint64> bases; ///< officer and first day -> rupiah
    /// Officer, period and component -> percent.
    std::map<std::tuple<QString, QString, QString>, Decimal> components;
    std::map<qint64, RuleProposal> proposals; ///< by number
    std::vector<RuleUse> approvedUses;        ///< what second people have approved
    std::vector<ImportByActs> imports;
    std::vector<FileRowsByActs> files;
    std::vector<QuarantineByActs> quarantine;
    std::vector<ClockOffset> clockOffsets; ///< in the order of their acts
    std::vector<FollowUp> followUps;       ///< plans that follow the survey, in the order of their acts
    std::vector<ProposalDecision> proposalDecisions; ///< about citizens' proposals, in their order
    ClosingByActs closing;
};

/// Reads the journal, walking chain and signatures on the way; \a complain takes what is
/// wrong with it, and the state is then that of the acts before.
[[nodiscard]] Result<OfficeByActs> readOfficeByActs(const Store &store, const PublicKey &office,
                                                    const std::function<void(const Error &)> &complain);

} // namespace puas
