// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/official_survey.h"

#include "tests/support/source_tree.h"

#include <QFile>

namespace puas::test {

const Survey &officialSurvey()
{
    static const Survey survey = [] {
        QFile file(inSourceTree(QStringLiteral("app/intake/survey_skm.json")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The official survey is missing.");
        return *parseSurvey(file.readAll());
    }();
    return survey;
}

} // namespace puas::test
