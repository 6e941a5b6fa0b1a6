// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/edits.h"

namespace puas::test {

std::vector<Edit> editsOfTallies()
{
    return {
        {"tally: count",
         {sql("UPDATE tally SET n = n + 1 WHERE value = 4 AND day = 20261005 AND group_id = 0 AND "
              "officer_id = (SELECT id FROM officer WHERE nip = '$siti') AND question_id = "
              "(SELECT id FROM question WHERE code = 'overall')")},
         {"tally, question overall, day 2026-10-05, office DUKCAPIL, officer $siti, counter A1",
          "by the ratings"}},
        {"tally: moved to another officer",
         {sql("UPDATE tally SET officer_id = (SELECT id FROM officer WHERE nip = '$siti') WHERE day = "
              "20260904")},
         {"tally, question overall, day 2026-09-04, office DUKCAPIL, officer $siti", "officer $budi"}},
        {"tally: day",
         {sql("UPDATE tally SET day = 20261006 WHERE day = 20260904")},
         {"day 2026-10-06", "day 2026-09-04"}},
        {"tally: deleted",
         {sql("DELETE FROM tally WHERE day = 20260904")},
         {"day 2026-09-04", "0 kept, 1 by the ratings"}},
        {"tally: invented",
         {sql("INSERT INTO tally VALUES (1, 0, 20261231, 1, 1, 0, 0, 4, 4, 500)")},
         {"tally,", "day 2026-12-31", "500 kept, 0 by the ratings"}},
        {"tally_month: count",
         {sql("UPDATE tally_month SET n = n + 1 WHERE month = 202609")},
         {"tally_month, question overall, month 2026-09, office DUKCAPIL, officer $budi", "by the ratings"}},
        {"tally_month: month",
         {sql("UPDATE tally_month SET month = 202701 WHERE month = 202609")},
         {"month 2027-01", "month 2026-09"}},
        {"tally_month: deleted", {sql("DELETE FROM tally_month WHERE month = 202609")}, {"0 kept, 1 by the ratings"}},
        {"tally_hour: count",
         {sql("UPDATE tally_hour SET n = n + 2 WHERE day = 20260904")},
         {"tally_hour, question overall, day 2026-09-04, hour 8, office DUKCAPIL, officer $budi"}},
        {"tally_hour: hour",
         {sql("UPDATE tally_hour SET hour = 23 WHERE day = 20260904")},
         {"tally_hour", "hour 23"}},
        {"tally_rating: ratings",
         {sql("UPDATE tally_rating SET ratings = ratings + 1 WHERE day = 20260904")},
         {"tally_rating.ratings, day 2026-09-04, office DUKCAPIL, officer $budi"}},
        {"tally_rating: respondents",
         {sql("UPDATE tally_rating SET skm_respondents = 9 WHERE day = 20260904")},
         {"tally_rating.skm_respondents, day 2026-09-04"}},
        {"tally_rating: served",
         {sql("UPDATE tally_rating SET served = served + 1 WHERE day = 20261005 AND served > 0")},
         {"tally_rating.served, day 2026-10-05, officer $siti, counter A1, service KTP: 4 kept, 3 by "
          "the events"}},
        {"tally_rating: served of nobody",
         {sql("UPDATE tally_rating SET served = 5 WHERE day = 20260904")},
         {"tally_rating.served, day 2026-09-04, officer $budi"}},
        {"tally_rating: served ratings",
         {sql("UPDATE tally_rating SET served_ratings = 7 WHERE day = 20260904")},
         {"tally_rating.served_ratings, day 2026-09-04"}},
        {"tally_rating: deleted",
         {sql("DELETE FROM tally_rating")},
         {"tally_rating.ratings", "tally_rating.served"}},
        {"tally_reason: count",
         {sql("UPDATE tally_reason SET n = 7 WHERE reason = 'fast'")},
         {"tally_reason, reason fast, day 2026-10-05, office DUKCAPIL, officer $siti"}},
        {"tally_reason: reason",
         {sql("UPDATE tally_reason SET reason = 'slow' WHERE reason = 'fast'")},
         {"tally_reason, reason slow"}},
        {"tally_left_out: count",
         {sql("UPDATE tally_left_out SET n = 0")},
         {"tally_left_out, why_not training"}},
    };
}

} // namespace puas::test
