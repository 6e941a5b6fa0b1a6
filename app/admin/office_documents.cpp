// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/office_documents.h"

#include "app/admin/office_session.h"
#include "app/closing/marked_figures.h"
#include "app/disk/safe_file.h"
#include "app/figures/explanation.h"
#include "app/report/allowance_report.h"
#include "app/report/explanation_report.h"
#include "app/report/eye_format.h"
#include "app/report/skm_report.h"
#include "app/report/skm_words.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace puas {

namespace {

using Kind = OfficeDocument::Kind;
using State = OfficeDocument::State;

class DocumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(OfficeDocuments)
};

Result<AllowanceReport> allowanceReport(const Store &store, const DocumentOrder &order)
{
    const auto rule = store.ruleBook().ruleInUse(order.period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    const auto table = allowanceTable(store, order.period, rule->rule, order.now.date());
    if (!table)
        return tl::unexpected(table.error());
    return provenanceOf(store, order.now).map([&](const Provenance &made) {
        return AllowanceReport{*table, rule->version, made};
    });
}

Result<SkmReport> skmReport(const Store &store, const DocumentOrder &order)
{
    const auto home = store.registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto figures = skmFigures(store, order.period.range(), {}, IkmWeights::Exact, order.users);
    if (!figures)
        return tl::unexpected(figures.error());
    const auto plans = store.followUps().standing(order.period.toString());
    if (!plans)
        return tl::unexpected(plans.error());
    return provenanceOf(store, order.now).map([&](const Provenance &made) {
        return SkmReport{*figures, home->name, made, *plans};
    });
}

OfficeDocument surveyDocument(Kind kind, const SkmFigures &figures, bool running)
{
    if (figures.respondents == 0)
        return {kind, State::Missing,
                DocumentTexts::tr("Nobody has answered the survey in this period.")};
    QStringList why{sampleWords(figures) + u'.'};
    if (figures.caution != SkmCaution::None)
        why << cautionWords(figures);
    if (running)
        why << DocumentTexts::tr("The period has not ended.");
    return {kind, running ? State::Draft : State::Ready, why.join(u' ')};
}

OfficeDocument payDocument(Kind kind, qint64 officers, PeriodState state)
{
    if (officers == 0)
        return {kind, State::Missing, DocumentTexts::tr("No officer is registered yet.")};
    const QString counted = DocumentTexts::tr("%1 officers.").arg(EyeFormat().count(officers));
    if (kind == Kind::Explanations) {
        const QString one = counted + u' ' + DocumentTexts::tr("One sheet for each, into a folder.");
        return state == PeriodState::Approved
                   ? OfficeDocument{kind, State::Ready, one}
                   : OfficeDocument{kind, State::Draft,
                                    one + u' ' + DocumentTexts::tr("Not approved yet.")};
    }
    // The list is always worked out anew: what a head approved stands on Closing.
    return {kind, State::Draft,
            counted + u' ' + DocumentTexts::tr("A projection; what is approved stands on Closing.")};
}

OfficeDocument pageDocument(Kind kind, bool isThere, bool isSettled)
{
    if (!isThere)
        return {kind, State::Missing, DocumentTexts::tr("No ratings in this period.")};
    const QString words = DocumentTexts::tr("Printed from its page, as it is shown there.");
    return {kind, isSettled ? State::Ready : State::Draft, words};
}

} // namespace

QString documentKey(Kind kind)
{
    switch (kind) {
    case Kind::SkmReport: return QStringLiteral("skm-report");
    case Kind::SkmSheet: return QStringLiteral("skm-sheet");
    case Kind::Allowances: return QStringLiteral("allowances");
    case Kind::AllowanceSheet: return QStringLiteral("allowance-sheet");
    case Kind::Explanations: return QStringLiteral("explanations");
    case Kind::Scores: return QStringLiteral("scores");
    case Kind::Closing: break;
    }
    return QStringLiteral("closing");
}

QString documentName(Kind kind)
{
    switch (kind) {
    case Kind::SkmReport: return DocumentTexts::tr("Report of the survey (SKM)");
    case Kind::SkmSheet: return DocumentTexts::tr("Processing sheet of the survey");
    case Kind::Allowances: return DocumentTexts::tr("List of allowances");
    case Kind::AllowanceSheet: return DocumentTexts::tr("List of allowances with formulas");
    case Kind::Explanations: return DocumentTexts::tr("Explanation sheets of all officers");
    case Kind::Scores: return DocumentTexts::tr("Scores of the officers");
    case Kind::Closing: break;
    }
    return DocumentTexts::tr("Closing of the period");
}

QString documentEnding(Kind kind)
{
    switch (kind) {
    case Kind::SkmReport:
    case Kind::Allowances:
    case Kind::Explanations: return QStringLiteral("pdf");
    case Kind::SkmSheet:
    case Kind::AllowanceSheet: return QStringLiteral("xlsx");
    case Kind::Scores:
    case Kind::Closing: break;
    }
    return {};
}

Route documentPage(Kind kind)
{
    switch (kind) {
    case Kind::SkmReport:
    case Kind::SkmSheet: return {Route::View::Skm, {}};
    case Kind::Allowances:
    case Kind::AllowanceSheet: return {Route::View::Allowance, {}};
    case Kind::Explanations:
    case Kind::Scores: return {Route::View::Officers, {}};
    case Kind::Closing: break;
    }
    return {Route::View::Closing, {}};
}

DocumentOrder documentOrder(const OfficeSession &session)
{
    return {session.folder(), session.period(), session.now(), session.users(session.period())};
}

Result<std::vector<OfficeDocument>> officeDocuments(const OfficeSession &session)
{
    const Store &store = session.store();
    const Period &period = session.period();
    const auto survey = skmFigures(store, period.range(), {}, IkmWeights::Exact, session.users(period));
    if (!survey)
        return tl::unexpected(survey.error());
    const auto officers = store.registry().officers();
    if (!officers)
        return tl::unexpected(officers.error());
    const auto counts = store.tallies().counts(period.range());
    if (!counts)
        return tl::unexpected(counts.error());
    const PeriodState state = session.stateOf(period);
    std::vector<OfficeDocument> documents;
    for (const Kind kind : allDocumentKinds) {
        if (kind == Kind::SkmReport || kind == Kind::SkmSheet)
            documents.push_back(surveyDocument(kind, *survey, state == PeriodState::Running));
        else if (kind == Kind::Scores)
            documents.push_back(pageDocument(kind, counts->ratings > 0, state != PeriodState::Running));
        else if (kind == Kind::Closing)
            documents.push_back(pageDocument(kind, counts->ratings > 0 && period.canBeSettled(),
                                             state == PeriodState::Approved));
        else
            documents.push_back(payDocument(kind, qint64(officers->size()), state));
    }
    return documents;
}

Result<Paper> documentPaper(const Store &store, const DocumentOrder &order, Kind kind)
{
    if (kind == Kind::SkmReport)
        return skmReport(store, order).map(skmPaper);
    if (kind == Kind::Allowances)
        return allowanceReport(store, order).map(allowancePaper);
    return fail(ErrorCode::InvalidArgument, documentKey(kind));
}

Result<QByteArray> documentBytes(const Store &store, const DocumentOrder &order, Kind kind)
{
    if (kind == Kind::SkmSheet)
        return skmReport(store, order).and_then([&](const SkmReport &report) {
            return skmRespondents(store, order.period.range())
                .and_then([&](const std::vector<SkmAnswers> &rows) { return skmXlsx(report, rows); });
        });
    if (kind == Kind::AllowanceSheet)
        return allowanceReport(store, order).and_then(allowanceXlsx);
    return documentPaper(store, order, kind).and_then([](const Paper &paper) {
        return writePdf(paper);
    });
}

Result<> writeExplanations(const Store &store, const DocumentOrder &order, const QString &folder)
{
    const auto officers = store.registry().officers();
    if (!officers)
        return tl::unexpected(officers.error());
    const auto marks = marksOf(store, order.period);
    if (!marks)
        return tl::unexpected(marks.error());
    for (const Officer &officer : *officers) {
        const QString path = QDir(folder).filePath(
            QStringLiteral("%1 %2.pdf").arg(officer.nip, order.period.toString()));
        const auto written = explanationOf(officer.nip, store, order.period, order.now)
                                 .and_then([&](Explanation explanation) {
                                     return addMarks(explanation, store, *marks).and_then([&] {
                                         return explanationPdf(explanation);
                                     });
                                 })
                                 .and_then(
                                     [&](const QByteArray &pdf) { return writeFileSafely(path, pdf); });
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace puas
