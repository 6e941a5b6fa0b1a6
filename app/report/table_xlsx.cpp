// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_xlsx.h"

#include "app/report/allowance_words.h"
#include "app/report/xlsx_book.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype narrowestColumn = 9; // characters
constexpr qsizetype widestColumn = 44;
constexpr qsizetype mostSheetRows = 1'048'575; // beside the head
constexpr int mostExactDigits = 15;            // what a double keeps of a whole number

class TableXlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(TableSheet)
};

/// In the language of now.
QHash<QString, QString> allColumnWords()
{
    return {
        {QStringLiteral("officer"), TableXlsxTexts::tr("NIP")},
        {QStringLiteral("name"), TableXlsxTexts::tr("Name")},
        {QStringLiteral("counter"), TableXlsxTexts::tr("Counter")},
        {QStringLiteral("service"), TableXlsxTexts::tr("Service")},
        {QStringLiteral("n"), TableXlsxTexts::tr("n")},
        {QStringLiteral("worst"), TableXlsxTexts::tr("Not satisfied")},
        {QStringLiteral("low"), TableXlsxTexts::tr("Less satisfied")},
        {QStringLiteral("middle"), TableXlsxTexts::tr("Middle")},
        {QStringLiteral("high"), TableXlsxTexts::tr("Satisfied")},
        {QStringLiteral("best"), TableXlsxTexts::tr("Very satisfied")},
        {QStringLiteral("satisfied"), TableXlsxTexts::tr("Counted as satisfied")},
        {QStringLiteral("satisfied_percent"), TableXlsxTexts::tr("Satisfied %")},
        {QStringLiteral("wilson_low"), TableXlsxTexts::tr("Interval from %")},
        {QStringLiteral("wilson_high"), TableXlsxTexts::tr("Interval to %")},
        {QStringLiteral("enough"), TableXlsxTexts::tr("Enough ratings")},
        {QStringLiteral("served"), TableXlsxTexts::tr("Served customers")},
        {QStringLiteral("served_ratings"), TableXlsxTexts::tr("Of them rated")},
        {QStringLiteral("response_percent"), TableXlsxTexts::tr("Rating %")},
        {QStringLiteral("allowance_percent"), TableXlsxTexts::tr("Allowance %")},
        {QStringLiteral("fallback"), TableXlsxTexts::tr("In place of the rule")},
        {QStringLiteral("measure_percent"), TableXlsxTexts::tr("Measure %")},
        {QStringLiteral("rule"), TableXlsxTexts::tr("Rule")},
        {QStringLiteral("rule_a_percent"), TableXlsxTexts::tr("Rule A %")},
        {QStringLiteral("rule_b_percent"), TableXlsxTexts::tr("Rule B %")},
        {QStringLiteral("points"), TableXlsxTexts::tr("Difference, points")},
        {QStringLiteral("rupiah"), TableXlsxTexts::tr("Difference, Rp")},
        {QStringLiteral("key"), TableXlsxTexts::tr("Code")},
        {QStringLiteral("proposal"), TableXlsxTexts::tr("Proposal")},
        {QStringLiteral("version"), TableXlsxTexts::tr("Version")},
        {QStringLiteral("title"), TableXlsxTexts::tr("Title")},
        {QStringLiteral("from"), TableXlsxTexts::tr("From")},
        {QStringLiteral("state"), TableXlsxTexts::tr("State")},
        {QStringLiteral("proposed_by"), TableXlsxTexts::tr("Proposed by")},
        {QStringLiteral("decided_by"), TableXlsxTexts::tr("Decided by")},
        {QStringLiteral("mark"), TableXlsxTexts::tr("Mark")},
        {QStringLiteral("kind"), TableXlsxTexts::tr("Kind")},
        {QStringLiteral("place"), TableXlsxTexts::tr("Kiosk or counter")},
        {QStringLiteral("until"), TableXlsxTexts::tr("Until")},
        {QStringLiteral("ratings"), TableXlsxTexts::tr("Ratings")},
        {QStringLiteral("officers"), TableXlsxTexts::tr("Officers")},
        {QStringLiteral("decision"), TableXlsxTexts::tr("Decision")},
        {QStringLiteral("clock_doubtful"), TableXlsxTexts::tr("Ratings by a doubtful clock")},
        {QStringLiteral("clock_corrected"), TableXlsxTexts::tr("Of them put right")},
        {QStringLiteral("clock_left_out"), TableXlsxTexts::tr("Of them not counted")},
        {QStringLiteral("login"), TableXlsxTexts::tr("Account")},
        {QStringLiteral("role"), TableXlsxTexts::tr("Role")},
        {QStringLiteral("active"), TableXlsxTexts::tr("Active")},
        {QStringLiteral("created"), TableXlsxTexts::tr("Made at")},
        {QStringLiteral("kiosk"), TableXlsxTexts::tr("Kiosk")},
        {QStringLiteral("kiosk_name"), TableXlsxTexts::tr("Name of the kiosk")},
        {QStringLiteral("last_report"), TableXlsxTexts::tr("Last report")},
        {QStringLiteral("silent_working_days"), TableXlsxTexts::tr("Silent working days")},
        {QStringLiteral("last_event"), TableXlsxTexts::tr("Last number")},
        {QStringLiteral("last_receipt"), TableXlsxTexts::tr("Receipt until number")},
        {QStringLiteral("free_disk_mib"), TableXlsxTexts::tr("Free disk, MiB")},
        {QStringLiteral("software"), TableXlsxTexts::tr("Version of the software")},
        {QStringLiteral("complaints"), TableXlsxTexts::tr("Not as it should be")},
        {QStringLiteral("file"), TableXlsxTexts::tr("File")},
        {QStringLiteral("first"), TableXlsxTexts::tr("First number")},
        {QStringLiteral("last"), TableXlsxTexts::tr("Last number")},
        {QStringLiteral("new"), TableXlsxTexts::tr("New ratings")},
        {QStringLiteral("outcome"), TableXlsxTexts::tr("Outcome")},
        {QStringLiteral("reason"), TableXlsxTexts::tr("Reason")},
        {QStringLiteral("objection"), TableXlsxTexts::tr("Objection")},
        {QStringLiteral("words"), TableXlsxTexts::tr("In words")},
        {QStringLiteral("before"), TableXlsxTexts::tr("Before %")},
        {QStringLiteral("after"), TableXlsxTexts::tr("After %")},
        {QStringLiteral("to"), TableXlsxTexts::tr("To")},
        {QStringLiteral("pays_from"), TableXlsxTexts::tr("Pays at its start %")},
        {QStringLiteral("pays_to"), TableXlsxTexts::tr("Pays at its end %")},
        {QStringLiteral("day"), TableXlsxTexts::tr("Day")},
        {QStringLiteral("topic"), TableXlsxTexts::tr("Topic")},
        {QStringLiteral("text"), TableXlsxTexts::tr("What was written")},
        {QStringLiteral("level"), TableXlsxTexts::tr("Planning forum")},
        {QStringLiteral("agency"), TableXlsxTexts::tr("Agency")},
        {QStringLiteral("priority"), TableXlsxTexts::tr("Priority")},
        {QStringLiteral("answer"), TableXlsxTexts::tr("Answer")},
        {QStringLiteral("decided_at"), TableXlsxTexts::tr("Decided at (UTC)")},
        {QStringLiteral("act"), TableXlsxTexts::tr("Act")},
        {QStringLiteral("at"), TableXlsxTexts::tr("When (UTC)")},
        {QStringLiteral("who"), TableXlsxTexts::tr("Who")},
        {QStringLiteral("subject"), TableXlsxTexts::tr("Done to")},
        {QStringLiteral("before_json"), TableXlsxTexts::tr("Before")},
        {QStringLiteral("after_json"), TableXlsxTexts::tr("After")},
        {QStringLiteral("link"), TableXlsxTexts::tr("Link")},
    };
}

CellKind kindOf(const TextTable &table, qsizetype column)
{
    return table.kinds.value(column, CellKind::Text);
}

/// Writes what the cell says as what its column is; anything else as text.
void writeCell(XlsxSheet &sheet, int row, int column, const QString &cell, CellKind kind)
{
    if (cell.isEmpty())
        return;
    switch (kind) {
    case CellKind::Number:
        if (const auto value = Decimal::parse(cell); value && cell.size() <= mostExactDigits)
            return sheet.decimal(row, column, *value);
        break;
    case CellKind::Date:
        if (const QDate day = QDate::fromString(cell, Qt::ISODate); day.isValid())
            return sheet.date(row, column, day);
        break;
    case CellKind::Time:
        if (const QDateTime when = QDateTime::fromString(cell, Qt::ISODate); when.isValid())
            return sheet.time(row, column, when);
        break;
    case CellKind::Text: break;
    }
    sheet.text(row, column, cell);
}

void writeRows(XlsxSheet &sheet, const TextTable &table)
{
    const QHash<QString, QString> words = allColumnWords();
    for (int column = 0; column < int(table.head.size()); ++column) {
        const QString head = words.value(table.head[column], table.head[column]);
        sheet.text(0, column, head, {.isHead = true});
        qsizetype longest = std::max(narrowestColumn, head.size() / 2);
        for (const QStringList &row : table.rows)
            longest = std::max(longest, row.value(column).size() + 1);
        sheet.columnWidth(column, double(std::min(longest, widestColumn)));
    }
    int at = 1;
    for (const QStringList &row : table.rows) {
        for (int column = 0; column < int(row.size()); ++column)
            writeCell(sheet, at, column, row[column], kindOf(table, column));
        ++at;
    }
    const bool beginsWithWho = table.head.value(1) == QLatin1String("name");
    sheet.freeze(1, beginsWithWho ? 2 : 1);
    sheet.filter(0, std::max(1, at - 1), std::max(0, int(table.head.size()) - 1));
    sheet.printLandscape(0);
}

void writeFacts(XlsxSheet &sheet, const TableReport &report)
{
    sheet.columnWidth(0, 24);
    sheet.columnWidth(1, 80);
    int row = 0;
    const auto fact = [&](const QString &name, const QString &value) {
        sheet.text(row, 0, name, {.bold = true});
        sheet.text(row++, 1, value, {.wraps = true});
    };
    fact(TableXlsxTexts::tr("Office"), report.provenance.office.name);
    fact(TableXlsxTexts::tr("Document"), report.title);
    for (const auto &[name, value] : report.facts)
        fact(name, value);
    fact(TableXlsxTexts::tr("Made"), printedWords(report.provenance));
    fact(TableXlsxTexts::tr("Made from"), provenanceWords(report.provenance));
    fact(TableXlsxTexts::tr("Not told"),
         TableXlsxTexts::tr("\"< 5\": fewer than five people, so that nobody can be told apart. Empty: "
                            "does not apply."));
}

} // namespace

Result<QByteArray> tableXlsx(const TableReport &report)
{
    if (qsizetype(report.table.rows.size()) > mostSheetRows)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 rows are more than a sheet has").arg(report.table.rows.size()));
    const Provenance &provenance = report.provenance;
    XlsxBook book(report.title, provenance.office.name, provenanceWords(provenance), provenance.madeAt);
    XlsxSheet rows = book.addSheet(TableXlsxTexts::tr("Rows"));
    XlsxSheet about = book.addSheet(TableXlsxTexts::tr("About"));
    writeRows(rows, report.table);
    writeFacts(about, report);
    return book.finish();
}

} // namespace puas
