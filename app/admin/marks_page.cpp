// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/marks_page.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/mark_detail.h"
#include "app/admin/mark_search.h"
#include "app/admin/marks_model.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/report/eye_format.h"

#include <QTimeZone>

namespace puas {

namespace {

constexpr int marksSideBySide = 1000;

} // namespace

MarksPage::MarksPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)),
      m_row(new CardRow(marksSideBySide))
{
    body()->addWidget(m_error);
    body()->addWidget(m_empty);
    buildTable();
    body()->addStretch(1);
    m_error->hide();
    m_row->hide();
    connect(m_error, &ErrorCard::retried, this, [this] {
        this->session().markSearch().forget();
        reload();
    });
    connect(&session.markSearch(), &MarkSearch::found, this, &MarksPage::found);
}

void MarksPage::buildTable()
{
    m_card = new Card;
    m_card->setSideMargin(12);
    m_model = new MarksModel(this);
    m_table = new DataTable(tr("Marks"));
    m_table->setModel(m_model);
    m_table->setPlaces({{190, 3}, {110, 2}, {124, 1}, {84, 0, 1}, {148, 0}});
    m_table->setRowHeights(48);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_card->body()->addWidget(m_table);
    auto *note = makeText(
        tr("A mark changes no figure by itself, and no rating is ever deleted: a person decides."),
        "fine");
    note->setWordWrap(true);
    note->setContentsMargins(8, 4, 8, 0);
    m_card->body()->addWidget(note);
    m_card->body()->addStretch(1);
    m_detail = new MarkDetail;
    m_row->add(m_card, 764);
    m_row->add(m_detail, 404);
    body()->addWidget(m_row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MarksPage::showChosen);
    connect(m_detail, &MarkDetail::decided, this, &MarksPage::decide);
}

void MarksPage::reload()
{
    MarkSearch &search = session().markSearch();
    if (search.marks()) {
        found();
        return;
    }
    if (m_model->marks().empty())
        m_empty->setTexts(tr("The ratings are being looked through"),
                          tr("What needs a person's decision will stand here."));
    search.look();
}

void MarksPage::found()
{
    const auto &marks = session().markSearch().marks();
    if (!marks)
        return;
    if (!isVisible()) {
        markStale();
        return;
    }
    m_error->setVisible(!*marks);
    if (!*marks)
        m_error->show(tr("The marks cannot be read"), marks->error());
    fill(*marks ? **marks : std::vector<Mark>());
    m_empty->setVisible(*marks && m_model->marks().empty());
    emit headChanged();
}

void MarksPage::fill(std::vector<Mark> marks)
{
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = current.isValid() ? m_model->marks()[size_t(current.row())].name : QString();
    const qint64 open = openMarks(marks);
    m_row->setVisible(!marks.empty());
    m_empty->setTexts(tr("No rating is marked in this period"),
                      tr("Looked for: many at once, outside opening hours, at the end of a day, kiosks "
                         "with nothing but the best, and "
                         "ratings without a customer."));
    m_model->setMarks(std::move(marks), session().now().timeZone());
    m_card->setTitle(
        tr("Marks"),
        tr("%1 open of %2").arg(EyeFormat().count(open), EyeFormat().count(m_model->rowCount())));
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showChosen();
}

void MarksPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const Mark &mark = m_model->marks()[size_t(current.row())];
    const auto effects = keptOrPossible(session().store(), mark, session().now());
    m_detail->show(
        mark, effects ? *effects : std::vector<MarkEffect>(),
        session().hasAccounts() && session().may(Deed::DecideMarks),
        [this](const QString &login) { return nameOf(login); }, session().now().timeZone());
}

QString MarksPage::nameOf(const QString &login) const
{
    const auto user = session().store().users().user(login);
    return user ? user->name : login;
}

void MarksPage::decide(const QString &name, bool exclude, const QString &reason)
{
    if (m_deciding)
        return;
    m_error->hide();
    m_deciding = std::make_unique<OfficeJob>(
        session().folder(), session().actor(),
        [period = session().period(), name, exclude, reason, now = session().now()](
            OfficeFolder &office) { return decideMark(office, period, name, exclude, reason, now); });
    connect(
        m_deciding.get(), &OfficeJob::finished, this,
        [this] {
            const Result<> outcome = m_deciding->outcome();
            m_deciding.reset();
            if (outcome)
                session().refresh();
            else
                m_error->show(tr("Nothing was decided"), outcome.error());
        },
        Qt::QueuedConnection);
    m_deciding->start();
}

std::optional<TextTable> MarksPage::shownTable() const
{
    return exportTable(*m_model);
}

} // namespace puas
