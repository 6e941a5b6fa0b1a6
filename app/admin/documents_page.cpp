// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/documents_page.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/documents_model.h"
#include "app/admin/made_documents.h"
#include "app/admin/office_session.h"
#include "app/admin/page_export.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/disk/safe_file.h"

#include <QFileDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimeZone>

namespace puas {

namespace {

QString documentFile(OfficeDocument::Kind kind, const Period &period)
{
    return QStringLiteral("%1 %2.%3").arg(documentName(kind), period.toString(), documentEnding(kind));
}

/// On the thread of a job, with a connection of its own.
Result<> makeDocument(const DocumentOrder &order, OfficeDocument::Kind kind, const QString &path)
{
    const auto store = Store::open(order.folder, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (kind == OfficeDocument::Kind::Explanations)
        return writeExplanations(*store, order, path);
    return documentBytes(*store, order, kind).and_then([&](const QByteArray &bytes) {
        return writeFileSafely(path, bytes);
    });
}

} // namespace

DocumentsPage::DocumentsPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_card(new Card(this))
{
    body()->addWidget(m_error);
    buildTable();
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &DocumentsPage::reload);
}

void DocumentsPage::buildTable()
{
    m_card->setSideMargin(12);
    m_model = new DocumentsModel(this);
    m_table = new DataTable(tr("Documents"));
    m_table->setModel(m_model);
    m_table->setPlaces({{300, 4}, {96, 0, 2}, {110, 1}, {170, 1, 1}});
    m_table->setRowHeights(40);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_card->body()->addWidget(m_table);
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(8, 10, 8, 4);
    detail->setSpacing(6);
    m_name = makeText({}, "strong");
    m_why = makeText({}, "plain");
    m_state = makeText({}, "soft");
    for (QLabel *label : {m_name, m_why, m_state}) {
        label->setWordWrap(true);
        detail->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save as"));
    m_print = new QPushButton(tr("Print"));
    m_page = new QPushButton(tr("Open the page"));
    setButtonKind(m_save, "primary");
    setButtonKind(m_page, "link");
    for (QPushButton *button : {m_save, m_print, m_page})
        buttons->addWidget(button);
    buttons->addStretch(1);
    detail->addLayout(buttons);
    m_card->body()->addLayout(detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DocumentsPage::showChosen);
    connect(m_table, &DataTable::opened, this, [this] { m_save->isVisible() ? save() : openPage(); });
    connect(m_save, &QPushButton::clicked, this, &DocumentsPage::save);
    connect(m_print, &QPushButton::clicked, this, &DocumentsPage::printChosen);
    connect(m_page, &QPushButton::clicked, this, &DocumentsPage::openPage);
}

void DocumentsPage::reload()
{
    m_error->hide();
    auto documents = officeDocuments(session());
    m_card->setVisible(documents.has_value());
    if (!documents) {
        m_error->show(tr("The documents cannot be listed"), documents.error());
        return;
    }
    const MadeDocuments made(MadeDocuments::usualFile(session().home().code));
    const QString period = session().period().toString();
    std::vector<QDateTime> times;
    for (const OfficeDocument &document : *documents)
        times.push_back(
            made.lastMade(period, documentKey(document.kind)).toTimeZone(session().now().timeZone()));
    const int row = m_table->currentIndex().row();
    m_model->setDocuments(std::move(*documents), std::move(times));
    m_table->selectRow(std::max(0, row));
    showChosen();
}

const OfficeDocument *DocumentsPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->documents()[size_t(current.row())] : nullptr;
}

void DocumentsPage::showChosen()
{
    const OfficeDocument *document = chosen();
    if (!document)
        return;
    const bool hasFile = !documentEnding(document->kind).isEmpty();
    const bool hasPaper = hasFile && documentEnding(document->kind) == QLatin1String("pdf")
                          && document->kind != OfficeDocument::Kind::Explanations;
    m_name->setText(documentName(document->kind));
    m_why->setText(document->why);
    m_state->setText(m_job ? tr("It is being made.") : QString());
    m_state->setVisible(m_job != nullptr);
    m_save->setText(document->kind == OfficeDocument::Kind::Explanations ? tr("Save into a folder")
                                                                         : tr("Save as"));
    m_save->setVisible(hasFile && document->canBeMade());
    m_save->setEnabled(!m_job);
    m_print->setVisible(hasPaper && document->canBeMade());
    m_page->setVisible(session().may(deedOf(documentPage(document->kind).view)));
}

void DocumentsPage::save()
{
    const OfficeDocument *document = chosen();
    if (!document || !document->canBeMade() || m_job)
        return;
    const QString ending = documentEnding(document->kind);
    const QString path = document->kind == OfficeDocument::Kind::Explanations
                             ? QFileDialog::getExistingDirectory(this, tr("Folder for the sheets"))
                             : QFileDialog::getSaveFileName(
                                 this, tr("Save as"), documentFile(document->kind, session().period()),
                                 tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    if (!path.isEmpty())
        makeInto(path);
}

void DocumentsPage::makeInto(const QString &path)
{
    const OfficeDocument *document = chosen();
    if (!document || !document->canBeMade() || m_job)
        return;
    m_error->hide();
    const OfficeDocument::Kind kind = document->kind;
    const Period period = session().period();
    m_job = std::make_unique<OfficeJob>(
        [order = documentOrder(session()), kind, path] { return makeDocument(order, kind, path); });
    connect(
        m_job.get(), &OfficeJob::finished, this, [this, period, kind] { ended(period, kind); },
        Qt::QueuedConnection);
    m_job->start();
    showChosen();
}

void DocumentsPage::ended(const Period &period, OfficeDocument::Kind kind)
{
    const Result<> outcome = m_job->outcome();
    m_job.reset();
    if (outcome)
        noteMade(period, kind);
    else
        m_error->show(tr("The document was not made"), outcome.error());
    showChosen();
    emit made(outcome.has_value());
}

/// What is remembered is a convenience: where it cannot be kept the document is there all the same.
void DocumentsPage::noteMade(const Period &period, OfficeDocument::Kind kind)
{
    const MadeDocuments made(MadeDocuments::usualFile(session().home().code));
    const Result<> noted = made.note(period.toString(), documentKey(kind), session().now());
    reload();
    if (!noted)
        m_error->show(tr("The document is made, but when it was is not remembered"), noted.error());
}

void DocumentsPage::printChosen()
{
    const OfficeDocument *document = chosen();
    if (!document || !document->canBeMade())
        return;
    m_error->hide();
    const OfficeDocument::Kind kind = document->kind;
    const auto paper = documentPaper(session().store(), documentOrder(session()), kind);
    if (!paper) {
        m_error->show(tr("The document was not made"), paper.error());
        return;
    }
    const Result<bool> printed = printAsked(this, documentName(kind), [&](QPrinter &printer) {
        printer.setFullPage(true);
        return printPaper(printer, *paper);
    });
    if (!printed)
        m_error->show(tr("Not printed"), printed.error());
    else if (*printed)
        noteMade(session().period(), kind);
}

void DocumentsPage::openPage()
{
    if (const OfficeDocument *document = chosen())
        emit routeWanted(documentPage(document->kind));
}

std::optional<TextTable> DocumentsPage::shownTable() const
{
    return exportTable(*m_model);
}

} // namespace puas
