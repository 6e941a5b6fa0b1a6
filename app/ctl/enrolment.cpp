// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/enrolment.h"

#include "app/intake/close_kiosk.h"

#include <QDir>
#include <QFileInfo>

namespace puas {

namespace {

/// Looked at before anything is registered.
Result<> checkFree(const QString &folder)
{
    if (QFileInfo::exists(folder + QStringLiteral("/journal.sqlite"))
        || QFileInfo::exists(folder + QStringLiteral("/keys")))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("a kiosk in ") + folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return fail(ErrorCode::PermissionDenied, folder);
    return {};
}

} // namespace

Result<KioskFolder> makeKioskFolder(const OfficeFolder &office, const QString &folder,
                                    const SigningKey &key, const QByteArray &signedSettings)
{
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const OfficeTrust trust{home->code, home->name, office.signingKey().publicKey(),
                            office.boxKey().publicKey()};
    return KioskFolder::create(folder, key, trust, signedSettings);
}

Result<KioskFolder> enrolOnThisMachine(OfficeFolder &office, const QString &folder,
                                       const SigningKey &key, const KioskChoices &choices, qint64 nowMs)
{
    if (const auto isFree = checkFree(folder); !isFree)
        return tl::unexpected(isFree.error());
    const auto settings = enrolKiosk(office, key.publicKey(), choices, nowMs);
    if (!settings)
        return tl::unexpected(settings.error());
    auto kiosk = makeKioskFolder(office, folder, key, *settings);
    if (!kiosk) {
        // Its key is nowhere: nobody can ever sign as this kiosk. Revoked, it is no loss.
        const auto revoked = closeKiosk(office, fingerprint(key.publicKey()),
                                        QStringLiteral("its folder could not be made"), nowMs);
        return tl::unexpected(revoked ? kiosk.error() : revoked.error());
    }
    return kiosk;
}

} // namespace puas
