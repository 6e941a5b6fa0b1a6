// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/edits.h"

namespace puas::test {

namespace {

/// The first of the ratings of AuditedOffice's kiosk with the wrong clock that are marked so.
QString ofRating(const char *set, int mark)
{
    return sql("UPDATE rating SET %1 WHERE id = (SELECT min(id) FROM rating WHERE clock_doubt = %2 AND "
               "kiosk_id > 0)")
        .arg(QLatin1String(set))
        .arg(mark);
}

} // namespace

std::vector<Edit> editsOfClocks()
{
    return {
        {"rating: a doubt taken away",
         {ofRating("clock_doubt = 0", 1)},
         {"clock_doubt is \"0\", they say \"1\""}},
        {"rating: a doubt invented",
         {ofRating("clock_doubt = 1", 0)},
         {"clock_doubt is \"1\", they say \"0\""}},
        {"rating: a correction invented",
         {ofRating("clock_doubt = 2", 1)},
         {"clock_doubt is \"2\", they say \"1\""}},
        {"rating: the kiosk's own time", {ofRating("clock_ms = clock_ms + 1", 2)}, {"clock is"}},
        {"rating: the corrected time", {ofRating("at_ms = at_ms - 1000", 2)}, {"time is"}},
        {"rating: one that counts nowhere is made to count",
         {ofRating("counted = 1, why_not = ''", 1)},
         {"counted is \"1\", they say \"0\""}},
        {"clock_stretch: doubt",
         {sql("UPDATE clock_stretch SET doubt = '' WHERE doubt <> ''")},
         {"clock_stretch is not what the events and imports say"}},
        {"clock_stretch: a bound",
         {sql("UPDATE clock_stretch SET not_after_ms = not_after_ms + 1 WHERE first_seq = 1")},
         {"event 1: clock_stretch is not"}},
        {"clock_stretch: deleted",
         {sql("DELETE FROM clock_stretch WHERE doubt <> ''")},
         {"clock_stretch is not what the events and imports say"}},
        {"clock_stretch: invented",
         {sql("INSERT INTO clock_stretch SELECT kiosk_id, 900, 901, boot, 1, 2, 3, NULL, NULL, '', "
              "NULL, "
              "NULL FROM clock_stretch LIMIT 1")},
         {"event 900: clock_stretch is not"}},
        {"clock_offset: the offset",
         {sql("UPDATE clock_offset SET offset_ms = offset_ms + 1")},
         {"clock_offset 1: it is not what the office's journal says"}},
        {"clock_offset: its range",
         {sql("UPDATE clock_offset SET to_seq = 3")},
         {"clock_offset 1: it is not"}},
        {"clock_offset: who",
         {sql("UPDATE clock_offset SET who = 'x'")},
         {"clock_offset 1: it is not"}},
        {"clock_offset: deleted", {sql("DELETE FROM clock_offset")}, {"clock_offset 1: it is missing"}},
        {"clock_offset: invented",
         {sql(
             "INSERT INTO clock_offset SELECT 9, kiosk_id, 1, 3, 5, 'x', 1, 'agus' FROM clock_offset")},
         {"clock_offset 2: no act tells of it"}},
    };
}

} // namespace puas::test
