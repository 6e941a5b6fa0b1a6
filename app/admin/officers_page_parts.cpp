// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/card.h"
#include "app/admin/cell_delegate.h"
#include "app/admin/data_table.h"
#include "app/admin/officers_page.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/segmented.h"
#include "app/admin/units_card.h"
#include "app/report/funnel_chart.h"
#include "app/report/whisker_chart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

/// \file
/// What the page of the officers is made of.

namespace puas {

namespace {

constexpr int officersSideBySide = 900;

} // namespace

void OfficersPage::buildTools()
{
    m_view = new Segmented({tr("Table"), tr("Chart")}, tr("Table or chart"));
    m_office = new QComboBox;
    m_office->setAccessibleName(tr("Office"));
    m_counter = new QComboBox;
    m_counter->setAccessibleName(tr("Counter"));
    m_service = new QComboBox;
    m_service->setAccessibleName(tr("Service"));
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(140);
    m_find->setMaximumWidth(220);
    for (QComboBox *box : {m_office, m_counter, m_service}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
    }
    m_legend = new AnswerLegend;
    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_view);
    tools->addWidget(m_office);
    tools->addWidget(m_counter);
    tools->addWidget(m_service);
    tools->addWidget(m_find, 1);
    tools->addStretch(1);
    tools->addWidget(m_legend);
    body()->addLayout(tools);
    connect(m_view, &Segmented::chosen, this, &OfficersPage::showView);
    for (QComboBox *box : {m_office, m_counter, m_service})
        connect(box, &QComboBox::activated, this, &OfficersPage::reload);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        showView();
    });
}

void OfficersPage::buildTable()
{
    using Column = OfficersModel::Column;
    m_tableCard = new Card;
    m_tableCard->setSideMargin(12);
    m_tableCard->layout()->setContentsMargins(12, 4, 12, 2);
    m_model = new OfficersModel(this);
    m_proxy = new RankedProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRankedColumns({int(Column::Share), int(Column::Scale)});
    m_proxy->setFilterKeyColumn(int(Column::Name));
    m_table = new DataTable(tr("Officers"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setPlaces({{212, 4, 0, true}, {60, 0, 0, false}, {92, 0, 4, false}, {150, 1, 3, false}, {88, 0, 0, true},
                        {170, 3, 0, true}, {118, 0, 0, true}, {116, 0, 5, false}, {136, 1, 2, false}});
    m_table->setCanStack(true);
    m_table->setFitsRows(true);
    m_table->setItemDelegateForColumn(int(Column::Answers), new AnswersDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Scale), new ScaleDelegate(m_table));
    m_table->setItemDelegateForColumn(int(Column::Months), new SparklineDelegate(m_table));
    m_table->sortByColumn(int(Column::Share), Qt::DescendingOrder);
    m_tableCard->body()->addWidget(m_table);
    m_units = new UnitsCard(session());
    body()->addWidget(m_tableCard);
    body()->addWidget(m_units);
    connect(m_units, &UnitsCard::opened, this, [this](const QString &office) {
        m_office->setCurrentIndex(m_office->findData(office));
        reload();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const int row = m_proxy->mapToSource(index).row();
        emit routeWanted({Route::View::Officer, m_model->rows()[size_t(row)].row.key});
    });
}

void OfficersPage::buildCharts()
{
    m_charts = new CardRow(officersSideBySide);
    auto *list = new Card;
    list->setTitle(tr("Satisfied %, with 95 percent interval"));
    m_whiskers = new WhiskerChart;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_whiskers);
    scroll->setWidgetResizable(true);
    m_whiskers->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(320);
    list->body()->addWidget(scroll, 1);
    m_funnelCard = new Card;
    m_funnelCard->setTitle(tr("Satisfied % by number of ratings"), tr("inside the funnel: within chance"));
    m_funnel = new FunnelChart;
    m_funnel->setMinimumHeight(320);
    m_funnelCard->body()->addWidget(m_funnel, 1);
    m_charts->add(list, 608);
    m_charts->add(m_funnelCard, 560);
    body()->addWidget(m_charts, 100);
}

} // namespace puas
