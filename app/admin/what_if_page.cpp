// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/what_if_page.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/cell_roles.h"
#include "app/admin/changes_model.h"
#include "app/admin/compared_rule_card.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/photos.h"
#include "app/admin/propose_dialog.h"
#include "app/admin/ranked_proxy.h"
#include "app/admin/rule_controls.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/figures/rule_comparison.h"
#include "app/figures/rule_list.h"
#include "app/report/eye_format.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace puas {

namespace {

constexpr int cardsSideBySide = 1080;
constexpr int mostNamed = 20;
using ChangeColumn = ChangesModel::Column;

QLabel *whatIfText(const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    return label;
}

/// Three bands, so that the first look at the page shows what another rule does.
AllowanceRule firstOther(const AllowanceRule &inUse)
{
    AllowanceRule other = inUse;
    other.title = WhatIfPage::tr("Three bands");
    other.segments = shapeSegments(RuleShape::Bands, {81, 0});
    return other;
}

} // namespace

WhatIfPage::WhatIfPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)),
      m_cards(new CardRow(cardsSideBySide))
{
    body()->addWidget(m_error);
    m_empty->setTexts(tr("No officer is registered yet"),
                      tr("Rules can be compared once there are officers and ratings."));
    body()->addWidget(m_empty, 1);
    buildCards();
    body()->addWidget(m_cards);
    buildChanges();
    body()->addWidget(m_changesCard);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &WhatIfPage::reload);
}

void WhatIfPage::buildCards()
{
    m_cardA = new ComparedRuleCard;
    m_cardA->head()->addWidget(makeChip(tr("in use"), "primary"));
    m_cards->add(m_cardA, 376);
    m_cardB = new ComparedRuleCard;
    m_change = new QPushButton(tr("Change"));
    setButtonKind(m_change, "link");
    m_change->setMenu(new QMenu(m_change));
    m_cardB->head()->addWidget(m_change);
    m_controls = new RuleControls;
    m_cardB->body()->addWidget(m_controls);
    m_cards->add(m_cardB, 376);
    connect(m_controls, &RuleControls::changed, this, [this] {
        m_other = m_controls->rule();
        compare();
    });
    connect(m_change->menu(), &QMenu::aboutToShow, this, &WhatIfPage::fillMenu);

    auto *effect = new Card;
    effect->setTitle(tr("What it does"));
    auto *figures = new QHBoxLayout;
    const auto addFigure = [figures](QLabel *&figure, const QString &words) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        figure = makeText({}, "keyFigure");
        column->addWidget(figure);
        column->addWidget(makeText(words, "plain"));
        figures->addLayout(column, 1);
    };
    addFigure(m_gains, tr("gain"));
    addFigure(m_loses, tr("lose"));
    addFigure(m_stays, tr("stay"));
    effect->body()->setSpacing(10);
    effect->body()->addLayout(figures);
    effect->body()->addSpacing(6);
    effect->body()->addWidget(makeRule());
    const auto addSum = [effect](const QString &words, const char *role, QLabel *&sum) {
        auto *line = new QHBoxLayout;
        line->addWidget(makeText(words, role));
        sum = makeText({}, role);
        sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(sum, 1);
        effect->body()->addLayout(line);
    };
    addSum(tr("Rule A"), "plain", m_sumA);
    effect->body()->addWidget(makeRule());
    addSum(tr("Rule B"), "plain", m_sumB);
    effect->body()->addWidget(makeRule());
    addSum(tr("Difference"), "strong", m_sumDifference);
    m_effectNote = whatIfText("fine");
    effect->body()->addWidget(m_effectNote);
    effect->body()->addStretch(1);
    m_cards->add(effect, 400);
}

void WhatIfPage::buildChanges()
{
    auto *card = new Card;
    card->setSideMargin(12);
    m_model = new ChangesModel(this);
    m_proxy = new RankedProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Who would be paid differently"));
    m_table->setModel(m_proxy);
    m_table->setPlaces({{200, 2},
                        {50, 0, 0, false},
                        {86, 0, 3, false},
                        {76, 0, 2, false},
                        {300, 5},
                        {76, 0, 2, false},
                        {92, 0},
                        {110, 0, 1}});
    m_table->setFitsRows(true);
    m_table->setCanStack(true);
    m_table->setRowHeights(44);
    m_table->setItemDelegateForColumn(int(ChangeColumn::Scale), new ScaleDelegate(m_table));
    m_nobody = whatIfText("plain");
    m_staying = whatIfText("plain");
    m_staying->setTextFormat(Qt::RichText);
    m_note = whatIfText("fine");
    card->body()->addWidget(m_table);
    for (QLabel *label : {m_nobody, m_staying, m_note}) {
        label->setContentsMargins(8, 4, 8, 4);
        card->body()->addWidget(label);
    }
    m_changesCard = card;
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        emit routeWanted({Route::View::Officer, index.data(int(KeyRole)).toString()});
    });
}

QList<HeadAction> WhatIfPage::headActions()
{
    if (!session().may(Deed::ChangeRules) || !m_other)
        return {};
    return {{tr("Propose rule B"), QStringLiteral("document"), false, [this] { propose(); }}};
}

void WhatIfPage::setOther(const AllowanceRule &rule)
{
    m_other = rule;
    compare();
}

void WhatIfPage::fillMenu()
{
    QMenu *menu = m_change->menu();
    menu->clear();
    const auto rules = listedRules(session().store(), session().period().range().last());
    if (rules)
        for (const ListedRule &listed : *rules) {
            const bool isRejected = listed.proposal
                                    && listed.proposal->state == ProposalState::Rejected;
            if (listed.isInUse || isRejected)
                continue;
            const QString name = listed.isOpen()
                                     ? tr("%1 (proposed)").arg(listed.rule.title)
                                     : tr("%1, version %2")
                                           .arg(listed.rule.title, EyeFormat().count(listed.version));
            menu->addAction(name, this, [this, rule = listed.rule] { setOther(rule); });
        }
    menu->addSeparator();
    for (const RuleShape shape : allRuleShapes)
        menu->addAction(shapeWords(shape), this, [this, shape] {
            AllowanceRule rule = *m_other;
            rule.title = shapeWords(shape);
            rule.segments = shapeSegments(shape,
                                          thresholdRoom(rule) ? rule.threshold() : Decimal{80, 0});
            setOther(rule);
        });
}

void WhatIfPage::reload()
{
    m_error->hide();
    compare();
    emit headChanged();
}

void WhatIfPage::compare()
{
    const Store &store = session().store();
    const auto inUse = store.ruleBook().ruleInUse(session().period().range().last());
    if (inUse && !m_other)
        m_other = firstOther(inUse->rule);
    const auto comparison = inUse.and_then([&](const StoredRule &a) {
        return compareRules(store, session().period(), a.rule, *m_other, session().today());
    });
    m_cards->setVisible(comparison && !comparison->officers.empty());
    m_changesCard->setVisible(m_cards->isVisibleTo(this));
    m_empty->setVisible(comparison && comparison->officers.empty());
    if (!comparison) {
        m_error->show(tr("The rules cannot be compared"), comparison.error());
        return;
    }
    m_controls->setRule(*m_other);
    m_cardA->setTable(tr("A. %1").arg(inUse->rule.title), comparison->a);
    m_cardB->setTable(tr("B. %1").arg(m_other->title), comparison->b);
    m_model->setComparison(*comparison, photosOf(store));
    m_table->setColumnWanted(int(ChangeColumn::Rupiah), comparison->a.sum.isRupiah);
    fillEffect(*comparison);
    fillSentences(*comparison);
}

void WhatIfPage::fillEffect(const RuleComparison &comparison)
{
    const EyeFormat format;
    m_gains->setText(format.count(comparison.gains));
    m_loses->setText(format.count(comparison.loses));
    m_stays->setText(format.count(comparison.stays));
    const AllowanceSum &a = comparison.a.sum;
    const AllowanceSum &b = comparison.b.sum;
    QStringList notes{
        tr("Simulated with the data up to %1. Nothing is kept, and nobody is paid differently.")
            .arg(format.dayAndMonth(std::min(session().today(), session().period().range().last())))};
    if (a.isRupiah) {
        m_sumA->setText(format.rupiah(a.now));
        m_sumB->setText(format.rupiah(b.now));
        const qint64 difference = b.now - a.now;
        m_sumDifference->setText((difference > 0   ? QStringLiteral("+")
                                  : difference < 0 ? QString(QChar(0x2212))
                                                   : QString())
                                 + format.rupiah(std::abs(difference)));
        if (a.withoutAmount > 0)
            notes << tr("%n officer(s) without an amount are not in the sum.", nullptr,
                        a.withoutAmount);
    } else {
        const auto mean = [&](const AllowanceTable &table) {
            return table.meanAllowance ? format.decimal(*table.meanAllowance) + u'%'
                                       : EyeFormat::notApplicable();
        };
        m_sumA->setText(mean(comparison.a));
        m_sumB->setText(mean(comparison.b));
        const bool both = comparison.a.meanAllowance && comparison.b.meanAllowance;
        m_sumDifference->setText(both ? format.difference(difference(*comparison.b.meanAllowance,
                                                                     *comparison.a.meanAllowance))
                                      : EyeFormat::notApplicable());
        notes << tr("Means over all officers: amounts in rupiah are not entered.");
    }
    m_effectNote->setText(notes.join(u' '));
}

void WhatIfPage::fillSentences(const RuleComparison &comparison)
{
    const bool anyChange = m_model->rowCount() > 0;
    m_table->setVisible(anyChange);
    m_nobody->setVisible(!anyChange);
    m_nobody->setText(tr("Both rules pay everybody the same."));
    m_staying->setVisible(comparison.stays > 0 && anyChange);
    const QString count = QStringLiteral("<b>%1</b>").arg(tr("%n stay(s):", nullptr, comparison.stays));
    m_staying->setText(comparison.stays > mostNamed
                           ? tr("%n stay(s) as they are.", nullptr, comparison.stays)
                           : count + u' '
                                 + m_model->staying().join(QStringLiteral(", ")).toHtmlEscaped());
    m_note->setVisible(anyChange);
    m_note->setText(tr("Ring: under rule A. Arrow: under rule B."));
}

void WhatIfPage::propose()
{
    ProposeDialog dialog(session(), *m_other, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    session().refresh();
    emit routeWanted({Route::View::Rules, {}});
}

std::optional<TextTable> WhatIfPage::shownTable() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    return exportTable(*m_model, *m_proxy);
}

void WhatIfPage::switchTwin()
{
    m_cardA->switchTwin();
    m_cardB->switchTwin();
}

} // namespace puas
