// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/done_check.h"

#include "app/intake/csv_ratings.h"
#include "app/intake/kiosk_settings.h"
#include "app/intake/officer_pin.h"
#include "app/intake/tickets.h"
#include "app/seal/hash.h"

#include <algorithm>

namespace puas {

namespace {

class DoneCheck
{
public:
    DoneCheck(const Store &store, const OfficeByActs &acts, Verified &verified)
        : m_store(store), m_acts(acts), m_verified(verified)
    {
    }

    Result<> run()
    {
        return checkImports()
            .and_then([this] { return checkFiles(); })
            .and_then([this] { return checkSettings(); })
            .and_then([this] { return checkQuarantine(); })
            .and_then([this] { return checkClockOffsets(); });
    }

private:
    void find(const QString &row, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    }

    Result<> checkImports()
    {
        size_t index = 0;
        const auto read = m_store.ratings().forEachImport([&](qint64 id, const ImportEntry &entry) {
            const QString row = QStringLiteral("import_log %1 (%2)").arg(id).arg(entry.file);
            if (index >= m_acts.imports.size()) {
                find(row, QStringLiteral("no act tells of it"));
                return true;
            }
            const ImportByActs &act = m_acts.imports[index++];
            const bool same = act.isWhole
                                  ? entry == act.entry
                                  : entry.kiosk == act.entry.kiosk && entry.added == act.entry.added;
            if (!same)
                find(row, QStringLiteral("it is not what act %1 tells").arg(act.act));
            return true;
        });
        for (; index < m_acts.imports.size(); ++index)
            find(QStringLiteral("import_log"),
                 QStringLiteral("the line of act %1 is missing").arg(m_acts.imports[index].act));
        return read;
    }

    Result<> checkFiles()
    {
        const auto files = m_store.ratings().files();
        if (!files)
            return tl::unexpected(files.error());
        for (const QString &label : *files) {
            const auto names = [&](const ImportByActs &act) {
                return !act.isWhole || label == csvSourceLabel(act.entry.file);
            };
            if (std::none_of(m_acts.imports.begin(), m_acts.imports.end(), names))
                find(QStringLiteral("source ") + label,
                     QStringLiteral("no act took in a file of this name"));
        }
        return {};
    }

    /// PINs have a check of their own; the last ticket number decides no pay.
    static bool isNoSetting(const QString &name)
    {
        return name.startsWith(officerPinDocument({})) || name.startsWith(ticketsDocument({}));
    }

    Result<> checkSettings()
    {
        std::map<QString, QString> missing; // name of the document -> hash
        for (const auto &[id, kiosk] : m_acts.kiosks)
            if (kiosk.settings)
                missing.emplace(settingsDocument(id), *kiosk.settings);
        const auto read = m_store.documents().forEach([&](const QString &name, const QByteArray &body) {
            const QString row = QStringLiteral("document ") + name;
            const auto act = missing.find(name);
            if (act != missing.end() && act->second != toHex(blake2b(body)))
                find(row, QStringLiteral("body is not what the office's journal says"));
            else if (act == missing.end() && !m_acts.isOfFirstVersion && !isNoSetting(name))
                find(row, QStringLiteral("no act gave it"));
            missing.erase(name);
        });
        for (const auto &[name, hash] : missing)
            find(QStringLiteral("document ") + name, QStringLiteral("it is missing"));
        return read;
    }

    Result<> checkQuarantine()
    {
        const auto bundles = m_store.quarantine().bundles();
        if (!bundles)
            return tl::unexpected(bundles.error());
        for (size_t i = 0; i < std::max(bundles->size(), m_acts.quarantine.size()); ++i) {
            const QString row = QStringLiteral("quarantine %1").arg(i + 1);
            if (i >= m_acts.quarantine.size())
                find(row, QStringLiteral("no act tells of it"));
            else if (i >= bundles->size())
                find(row,
                     QStringLiteral("the bundle of act %1 is missing").arg(m_acts.quarantine[i].act));
            else
                compareQuarantined(row, (*bundles)[i], m_acts.quarantine[i]);
        }
        return {};
    }

    void compareQuarantined(const QString &row, QuarantinedBundle kept, const QuarantineByActs &act)
    {
        const QString proof = toHex(blake2b(kept.header + kept.signature));
        const QString own = toHex(
            blake2b(kept.ownHeader + kept.ownSignature + kept.ownLink + kept.theirLink));
        for (QByteArray *hashed : {&kept.header, &kept.signature, &kept.ownHeader, &kept.ownSignature,
                                   &kept.ownLink, &kept.theirLink})
            hashed->clear();
        if (kept != act.bundle || proof != act.proof || own != act.own)
            find(row, QStringLiteral("it is not what act %1 tells").arg(act.act));
    }

    Result<> checkClockOffsets()
    {
        const auto offsets = m_store.clocks().offsets();
        if (!offsets)
            return tl::unexpected(offsets.error());
        for (size_t i = 0; i < std::max(offsets->size(), m_acts.clockOffsets.size()); ++i) {
            const QString row = QStringLiteral("clock_offset %1").arg(i + 1);
            if (i >= m_acts.clockOffsets.size())
                find(row, QStringLiteral("no act tells of it"));
            else if (i >= offsets->size())
                find(row, QStringLiteral("it is missing"));
            else if ((*offsets)[i] != m_acts.clockOffsets[i])
                find(row, QStringLiteral("it is not what the office's journal says"));
        }
        return {};
    }

    const Store &m_store;
    const OfficeByActs &m_acts;
    Verified &m_verified;
};

} // namespace

Result<> checkWhatWasDone(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    return DoneCheck(store, acts, verified).run();
}

} // namespace puas
