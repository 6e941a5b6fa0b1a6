// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/settings_options.h"

#include "app/ctl/output.h"

namespace puas {

namespace {

Result<std::vector<Kiosk>> meantKiosks(const Store &store, const SettingsOptions &options)
{
    if (options.all == !options.kiosk.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("either --kiosk or --all is needed"));
    if (!options.all)
        return kioskNamed(store, options.kiosk).map([](const Kiosk &kiosk) { return std::vector{kiosk}; });
    auto kiosks = store.registry().kiosks();
    if (kiosks)
        std::erase_if(*kiosks, [](const Kiosk &kiosk) { return kiosk.revokedAtUtcMs.has_value(); });
    return kiosks;
}

} // namespace

void addSettingsOptions(CLI::App *command, SettingsOptions &options)
{
    addDataFolder(command, options.data);
    addText(command, "--kiosk", options.kiosk, "Name or id of the kiosk; the beginning of the id will do")
        ->type_name("KIOSK");
    command->add_flag("--all", options.all, "Every kiosk that is not revoked");
}

Result<Kiosk> kioskNamed(const Store &store, const QString &name)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    std::vector<Kiosk> found;
    for (const Kiosk &kiosk : *kiosks)
        if (kiosk.name == name || kiosk.id.startsWith(name))
            found.push_back(kiosk);
    if (found.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("no kiosk is called %1").arg(name));
    if (found.size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 kiosks are called %2: give the id").arg(found.size()).arg(name));
    return found.front();
}

Outcome changeSettingsOf(OfficeFolder &office, const SettingsOptions &options, const SettingsEdit &edit)
{
    const auto kiosks = meantKiosks(office.store(), options);
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    for (const Kiosk &kiosk : *kiosks) {
        const auto version = changeSettings(office, kiosk.id, edit);
        if (!version)
            return tl::unexpected(version.error());
        printLine(QStringLiteral("Kiosk %1 (%2): settings %3 go with the next stick")
                      .arg(kiosk.name, kiosk.id.left(8))
                      .arg(*version));
    }
    return ExitStatus::Done;
}

Outcome changeSettingsOf(const SettingsOptions &options, const SettingsEdit &edit)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    return changeSettingsOf(*office, options, edit);
}

} // namespace puas
