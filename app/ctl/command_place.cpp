// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/places.h"

namespace puas {

namespace {

struct PlaceOptions {
    QString data;
    ActingOptions acting;
    PlaceKind kind = PlaceKind::Counter;
    Place place;
};

Outcome addPlace(const PlaceOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto may = expectMay(*office, options.acting, Deed::ManagePlaces); !may)
        return tl::unexpected(may.error());
    if (const auto put = putPlace(*office, options.kind, options.place); !put)
        return tl::unexpected(put.error());
    printLine(QStringLiteral("%1 %2 is called %3")
                  .arg(options.kind == PlaceKind::Counter ? QStringLiteral("Counter")
                                                          : QStringLiteral("Service"),
                       options.place.code.trimmed(), options.place.name.trimmed()));
    return ExitStatus::Done;
}

void addPlaceCommand(CommandLine &line, PlaceKind kind, const std::string &group,
                     const std::string &description)
{
    const auto options = std::make_shared<PlaceOptions>();
    options->kind = kind;
    CLI::App *command = addCommand(line, "add", description, group);
    addDataFolder(command, options->data);
    addText(command, "--code", options->place.code, "What ratings carry; it never changes")->required();
    addText(command, "--name", options->place.name, "Name as people read it")->required();
    if (kind == PlaceKind::Counter)
        addText(command, "--office", options->place.office,
                "Code of the office where it stands; if not given, where it is, or the home office");
    addActing(command, options->acting);
    whenNamed(line, command, options, addPlace);
}

} // namespace

void addPlaces(CommandLine &line)
{
    addPlaceCommand(line, PlaceKind::Counter, "counter", "Register a counter, or give it another name");
    addPlaceCommand(line, PlaceKind::Service, "service", "Register a service, or give it another name");
}

} // namespace puas
