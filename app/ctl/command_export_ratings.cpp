// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ikm.h"
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/store/store.h"

#include <QDateTime>

#include <algorithm>

namespace puas {

namespace {

struct ExportRatingsOptions {
    QString data;
    DayOptions days;
    QString format;
};

/// "overall" first, the nine elements in the regulation's order, then the others by key.
Result<QStringList> questionColumns(const Store &store)
{
    const auto known = store.tallies().questions();
    if (!known)
        return tl::unexpected(known.error());
    QStringList others(known->begin(), known->end());
    others.sort();
    QStringList columns;
    const auto take = [&](const QString &key) {
        if (others.removeOne(key))
            columns.append(key);
    };
    take(QString::fromUtf16(overallQuestion));
    for (const QString &key : skmElementKeys())
        take(key);
    return columns + others;
}

/// Instants as people of an office read them, to the millisecond where there is one.
class OfficeTimes
{
public:
    explicit OfficeTimes(const std::vector<Office> &offices)
    {
        for (const Office &office : offices)
            m_zones.emplace(office.code, QTimeZone(office.timeZone));
    }

    [[nodiscard]] QString at(const RatingRecord &record) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(record.atUtcMs,
                                                              m_zones.at(record.office));
        return time.toString(record.atUtcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }

private:
    std::map<QString, QTimeZone> m_zones;
};

QString answerTo(const QString &question, const std::vector<Answer> &answers)
{
    const auto answer = std::find_if(answers.begin(), answers.end(),
                                     [&](const Answer &answer) { return answer.question == question; });
    return answer == answers.end() ? QString() : QString::number(answer->value);
}

QStringList toFields(const StoredRating &rating, const QStringList &questions, const OfficeTimes &times)
{
    const RatingRecord &record = rating.record;
    const bool fromFile = rating.kiosk.isEmpty();
    QStringList fields{fromFile ? rating.file : rating.kiosk,
                       QString::number(fromFile ? rating.row : rating.seq),
                       times.at(record),
                       record.office,
                       record.counter,
                       record.officer,
                       record.service};
    for (const QString &question : questions)
        fields.append(answerTo(question, record.answers));
    return fields << (record.counted ? QStringLiteral("1") : QStringLiteral("0")) << record.whyNot;
}

Outcome exportRatings(const ExportRatingsOptions &options)
{
    const auto range = options.days.range();
    if (!range)
        return tl::unexpected(range.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto questions = questionColumns(*store);
    if (!questions)
        return tl::unexpected(questions.error());
    const auto offices = store->registry().offices();
    if (!offices)
        return tl::unexpected(offices.error());
    const OfficeTimes times(*offices);
    const QStringList head = QStringList{QStringLiteral("kiosk"),   QStringLiteral("seq"),
                                         QStringLiteral("at"),      QStringLiteral("office"),
                                         QStringLiteral("counter"), QStringLiteral("officer"),
                                         QStringLiteral("service")}
                             + *questions
                             + QStringList{QStringLiteral("counted"), QStringLiteral("why_not")};
    print(csvLine(head));
    const auto read = store->ratings().forEachRating(*range, [&](const StoredRating &rating) {
        print(csvLine(toFields(rating, *questions, times)));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return ExitStatus::Done;
}

} // namespace

void addExportRatings(CommandLine &line)
{
    const auto options = std::make_shared<ExportRatingsOptions>();
    CLI::App *command = addCommand(line, "export-ratings", "The rows behind every figure, as CSV");
    addDataFolder(command, options->data);
    addDays(command, options->days);
    addFormat(command, options->format, {QStringLiteral("csv")});
    whenNamed(line, command, options, exportRatings);
}

} // namespace puas
