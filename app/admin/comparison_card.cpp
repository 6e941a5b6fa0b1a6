// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/comparison_card.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/score_list_model.h"
#include "app/admin/theme.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

struct Comparison {
    GroupBy by;
    QString code; ///< of a saved view
    QString name;
    QString head;
    QString without;
};

class ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(puas::ComparisonCard)

public:
    static std::array<Comparison, 3> all()
    {
        return {Comparison{GroupBy::Counter, QStringLiteral("counter"), tr("Counters"), tr("Counter"),
                           tr("Without a counter")},
                Comparison{GroupBy::Service, QStringLiteral("service"), tr("Services"), tr("Service"),
                           tr("Without a service")},
                Comparison{GroupBy::Office, QStringLiteral("office"), tr("Offices"), tr("Office"),
                           tr("Without an office")}};
    }
};

} // namespace

ComparisonCard::ComparisonCard(OfficeSession &session, QWidget *parent)
    : Card(parent), m_session(session), m_choice(new QComboBox), m_legend(new AnswerLegend),
      m_rows(new ScoreListModel(this)), m_table(new DataTable(tr("Comparison")))
{
    setSideMargin(12);
    m_choice->setAccessibleName(tr("Compare by"));
    setButtonKind(m_choice, "small");
    head()->addWidget(m_legend);
    head()->addWidget(m_choice);
    m_table->setModel(m_rows);
    m_table->setPlaces({{190, 2}, {84, 0, 3}, {70, 0}, {120, 1, 2}, {170, 2}, {84, 0}});
    m_table->setRowHeights(30);
    m_table->setFitsRows(true);
    using Column = ScoreListModel::Column;
    m_table->setItemDelegateForColumn(int(Column::Answers), new AnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, &ComparisonCard::chosenAnew);
}

/// A single office is not compared with itself.
Result<> ComparisonCard::offerChoices()
{
    const Registry &registry = m_session.store().registry();
    const auto counters = registry.counters();
    const auto services = registry.services();
    const auto offices = registry.offices();
    if (!counters || !services || !offices)
        return tl::unexpected(!counters   ? counters.error()
                              : !services ? services.error()
                                          : offices.error());
    const std::array offered{!counters->empty(), !services->empty(), offices->size() > 1};
    const QString before = m_choice->currentData().toString();
    m_choice->clear();
    const auto all = ComparisonTexts::all();
    for (size_t i = 0; i < all.size(); ++i)
        if (offered[i])
            m_choice->addItem(all[i].name, all[i].code);
    m_choice->setVisible(m_choice->count() > 1);
    if (m_choice->count() > 0)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    return {};
}

/// Only the one that is shown is counted: a large office's month is read once, not three times.
Result<> ComparisonCard::show(const AllowanceRule &rule)
{
    hide();
    if (const Result<> offered = offerChoices(); !offered)
        return offered;
    const auto all = ComparisonTexts::all();
    const auto comparison = std::ranges::find(all, m_choice->currentData().toString(),
                                              &Comparison::code);
    if (comparison == all.end())
        return {};
    ScoreQuery query;
    query.range = m_session.period().range();
    query.groupBy = comparison->by;
    const auto table = scoreTable(m_session.store(), query);
    if (!table)
        return tl::unexpected(table.error());
    const bool any = !table->rows.empty();
    setTitle(tr("%1 compared").arg(comparison->name), any ? QString() : tr("no ratings yet"));
    m_table->setVisible(any);
    m_table->setColumnWanted(
        int(ScoreListModel::Column::Response),
        std::ranges::any_of(table->rows, [](const ScoreRow &row) { return row.counts.served > 0; }));
    m_legend->setWithMiddle(answerParts(table->total.tally).counts[2] > 0);
    m_rows->setRows(table->rows, rule, m_session.isRunning(), comparison->head, comparison->without);
    setVisible(any || m_choice->count() > 1);
    return {};
}

QString ComparisonCard::chosen() const
{
    return m_choice->currentIndex() > 0 ? m_choice->currentData().toString() : QString();
}

void ComparisonCard::choose(const QString &code)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(code)));
}

} // namespace puas
