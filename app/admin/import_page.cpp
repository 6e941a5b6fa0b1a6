// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_page.h"

#include "app/admin/bundle_detail.h"
#include "app/admin/bundles_model.h"
#include "app/admin/card.h"
#include "app/admin/csv_dialog.h"
#include "app/admin/data_table.h"
#include "app/admin/earlier_imports_card.h"
#include "app/admin/icon.h"
#include "app/admin/import_words.h"
#include "app/admin/office_session.h"
#include "app/admin/quarantine_card.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/bundle/stick.h"
#include "app/report/eye_format.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int importSideBySide = 900;
constexpr int entriesRead = 400;
enum CountPlace { NewRatings, Accepted, Known, Refused };

qint64 countOf(const std::vector<BundleOutcome> &bundles, BundleVerdict verdict)
{
    return std::count_if(bundles.begin(), bundles.end(), [verdict](const BundleOutcome &bundle) { return bundle.verdict == verdict; });
}

} // namespace

ImportPage::ImportPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_progress(new ProgressCard(this)), m_empty(new EmptyState(this)),
      m_row(new CardRow(importSideBySide)), m_quarantine(new QuarantineCard), m_earlier(new EarlierImportsCard)
{
    body()->addWidget(m_error);
    body()->addWidget(m_progress);
    connect(&m_watch, &StickWatch::inserted, this, &ImportPage::takeInserted);
    buildTop();
    buildTable();
    body()->addWidget(m_empty);
    body()->addWidget(m_quarantine);
    body()->addWidget(m_earlier);
    body()->addStretch(1);
    m_progress->hide();
    m_top->hide();
    m_row->hide();
    m_progress->setMaximumWidth(theme().px(480));
    connect(m_progress, &ProgressCard::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_error, &ErrorCard::retried, this, [this] {
        if (m_report)
            start(m_report->task);
    });
    auto *stick = m_empty->addButton(tr("Read stick"));
    auto *folder = m_empty->addButton(tr("Choose folder"));
    connect(stick, &QPushButton::clicked, this, &ImportPage::readStick);
    connect(folder, &QPushButton::clicked, this, &ImportPage::chooseFolder);
}

void ImportPage::buildTop()
{
    m_top = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_sourceIcon = new QLabel;
    row->addWidget(m_sourceIcon);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_source = makeText({}, "section");
    m_sourceLines = makeText({}, "fine");
    words->addWidget(m_source);
    words->addWidget(m_sourceLines);
    row->addLayout(words, 3);
    const QStringList names{tr("new ratings"), tr("accepted"), tr("already here"), tr("refused")};
    for (const QString &name : names) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *figure = makeText({}, "figure");
        auto *label = makeText(name, "fine");
        for (QLabel *text : {figure, label}) {
            text->setAlignment(Qt::AlignRight);
            column->addWidget(text);
        }
        m_counts << figure;
        m_countNames << label;
        row->addLayout(column);
    }
    row->addStretch(1);
    m_state = new QFrame;
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(16, 10, 16, 10);
    state->setSpacing(1);
    m_stateTitle = makeText({}, "strong");
    m_stateText = makeText({}, "fine");
    m_stateText->setWordWrap(true);
    state->addWidget(m_stateTitle);
    state->addWidget(m_stateText);
    m_state->setMinimumWidth(theme().px(220));
    row->addWidget(m_state);
    static_cast<Card *>(m_top)->body()->addLayout(row);
    body()->addWidget(m_top);
}

void ImportPage::buildTable()
{
    m_tableCard = new Card;
    m_tableCard->setSideMargin(12);
    m_model = new BundlesModel(this);
    m_table = new DataTable(tr("Bundles"));
    m_table->setModel(m_model);
    m_table->setPlaces({{110, 1}, {160, 0, 2}, {116, 0}, {64, 0}, {230, 4}});
    m_table->setRowHeights(44);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableCard->body()->addWidget(m_table);
    auto *note = makeText(tr("A refused bundle changes nothing. What a kiosk was refused stays on that kiosk."), "fine");
    note->setWordWrap(true);
    note->setContentsMargins(8, 4, 8, 0);
    m_tableCard->body()->addWidget(note);
    m_tableCard->body()->addStretch(1);
    m_detail = new BundleDetail;
    m_row->add(m_tableCard, 764);
    m_row->add(m_detail, 404);
    body()->addWidget(m_row);
    connect(m_detail, &BundleDetail::askedAgain, this, &ImportPage::askKioskAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showDetail(current.row()); });
}

QList<HeadAction> ImportPage::headActions()
{
    if (isBusy())
        return {};
    return {{tr("Import CSV"), QStringLiteral("document"), false, [this] { importCsvFile(); }},
            {tr("Choose folder"), QStringLiteral("folder"), false, [this] { chooseFolder(); }},
            {m_report && m_report->isStick ? tr("Read stick again") : tr("Read stick"), QStringLiteral("stick"), true, [this] { readStick(); }}};
}

void ImportPage::reload()
{
    const bool shown = m_report != nullptr;
    m_empty->setVisible(!shown && !isBusy());
    const std::vector<Stick> sticks = mountedSticks();
    m_empty->setTexts(sticks.empty() ? tr("No stick is plugged in") : tr("Stick %1 is plugged in").arg(sticks.front().name),
                      tr("Bundles are checked before anything is taken in: signature, content, chain, and what the office already has. "
                         "Ratings that are here already are never counted twice."));
    fillEarlier();
}

void ImportPage::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Choose the folder of a stick or of bundles"));
    if (!path.isEmpty())
        importFolder(path);
}

void ImportPage::readStick()
{
    const std::vector<Stick> sticks = mountedSticks();
    if (sticks.empty()) {
        reload();
        m_empty->setTexts(tr("No stick is plugged in"), tr("Plug the stick in, wait a moment and try again, or choose its folder."));
        m_empty->show();
        return;
    }
    importFolder(sticks.front().path);
}

/// Whether there is anything of Puas on it is asked on another thread: a stick may hang.
void ImportPage::takeInserted(const Stick &stick)
{
    if (!isVisible() || isBusy())
        return;
    QThreadPool::globalInstance()->start([page = QPointer<ImportPage>(this), path = stick.path] {
        if (!isStickRoot(path))
            return;
        QMetaObject::invokeMethod(qApp, [page, path] {
            if (page && page->isVisible())
                page->importFolder(path);
        });
    });
}

void ImportPage::importFolder(const QString &path)
{
    start({ImportTask::Kind::Bundles, path, 4});
}

void ImportPage::importCsvFile()
{
    CsvDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        start({ImportTask::Kind::Csv, dialog.file(), dialog.top()});
}

void ImportPage::start(const ImportTask &task)
{
    if (isBusy())
        return;
    m_error->hide();
    m_empty->hide();
    m_job = std::make_unique<ImportJob>(session().folder(), session().actor(), task, session().now());
    connect(m_job.get(), &ImportJob::progressed, this, &ImportPage::showProgress, Qt::QueuedConnection);
    connect(m_job.get(), &ImportJob::finished, this, [this](const std::shared_ptr<ImportReport> &report) {
        m_job.reset();
        m_progress->hide();
        if (report->task.kind == ImportTask::Kind::AskAgain) {
            showAsked(*report);
        } else {
            m_report = report;
            showReport(*m_report);
        }
        m_table->setFocus();
        emit imported();
        emit headChanged();
    }, Qt::QueuedConnection);
    m_progress->setProgress(task.kind == ImportTask::Kind::Csv ? tr("Reading the file") : tr("Reading the stick"), {}, 0, 0);
    m_progress->show();
    m_job->start();
    emit headChanged();
}

void ImportPage::showProgress(ImportJob::Step step, qint64 done, qint64 total, qint64 events)
{
    if (!m_job)
        return;
    const EyeFormat format;
    if (step == ImportJob::Step::Writing)
        m_progress->setProgress(tr("Writing receipts"), tr("Do not unplug the stick"), 0, 0);
    else if (events > 0 || total < 10'000)
        m_progress->setProgress(tr("Reading the stick"),
                                tr("File %1 of %2, %3 events").arg(format.count(done + 1), format.count(total), format.count(events)), done, total);
    else
        m_progress->setProgress(tr("Reading the file"), tr("%1 percent read").arg(format.count(done * 100 / total)), done, total);
}

void ImportPage::showReport(const ImportReport &report)
{
    if (report.error) {
        m_top->hide();
        m_row->hide();
        const bool cancelled = report.error->code == ErrorCode::Cancelled;
        m_error->show(cancelled ? tr("The import was stopped") : tr("Nothing was imported"), *report.error);
        fillEarlier();
        return;
    }
    m_top->show();
    m_source->setText(report.isStick ? tr("Stick %1").arg(QFileInfo(report.task.path).fileName()) : QFileInfo(report.task.path).fileName());
    m_sourceIcon->setPixmap(iconPixmap(report.csv ? QStringLiteral("document") : report.isStick ? QStringLiteral("stick") : QStringLiteral("folder"),
                                       theme().colours().primary, theme().px(40), devicePixelRatioF()));
    if (report.csv)
        showCsv(report);
    else
        showBundles(report);
    fillEarlier();
}

void ImportPage::showBundles(const ImportReport &report)
{
    const EyeFormat format;
    qint64 added = 0;
    for (const BundleOutcome &bundle : report.bundles)
        added += bundle.newRatings;
    const qint64 accepted = countOf(report.bundles, BundleVerdict::Accepted);
    const qint64 known = countOf(report.bundles, BundleVerdict::Known);
    const qint64 refused = countOf(report.bundles, BundleVerdict::Refused);
    m_counts[NewRatings]->setText(format.count(added));
    m_counts[Accepted]->setText(format.count(accepted));
    m_counts[Known]->setText(format.count(known));
    m_counts[Refused]->setText(format.count(refused));
    m_sourceLines->setText(tr("%n bundle(s)", nullptr, int(report.bundles.size())) + u'\n' + tr("Read %1").arg(format.dateTime(report.at)));
    if (report.bundles.empty())
        setState("warning", tr("No bundle found"), tr("There is nothing from a kiosk of Puas in this folder."));
    else if (report.writeError)
        setState("warning", tr("No receipts written"), errorSentence(*report.writeError));
    else if (report.isStick)
        setState("done", tr("Safe to remove"), tr("%n receipt(s) written and read back", nullptr, report.written.receipts));
    else
        setState("done", tr("Done"), tr("Read from a folder, without receipts"));
    m_row->setVisible(!report.bundles.empty());
    m_model->setBundles(report.bundles);
    const auto first = std::find_if(report.bundles.begin(), report.bundles.end(),
                                    [](const BundleOutcome &bundle) { return bundle.verdict == BundleVerdict::Refused; });
    if (!report.bundles.empty())
        m_table->selectRow(first == report.bundles.end() ? 0 : int(first - report.bundles.begin()));
}

void ImportPage::askKioskAgain(const QString &kiosk)
{
    if (m_report && m_report->isStick)
        start({ImportTask::Kind::AskAgain, m_report->task.path, 0, kiosk});
}

void ImportPage::showAsked(const ImportReport &report)
{
    if (report.error)
        setState("warning", tr("The request was not written"), errorSentence(*report.error));
    else
        setState("done", tr("Safe to remove"), tr("The kiosk is asked to send from number %1 on: put this stick into it").arg(EyeFormat().count(qint64(report.askedFrom))));
}

void ImportPage::showCsv(const ImportReport &report)
{
    const EyeFormat format;
    const CsvImport &csv = *report.csv;
    m_row->hide();
    m_counts[NewRatings]->setText(format.count(csv.added));
    m_counts[Accepted]->setText(format.count(csv.rows));
    m_counts[Known]->setText(format.count(csv.known));
    m_counts[Refused]->setText(format.count(0));
    m_sourceLines->setText(tr("%n row(s)", nullptr, int(csv.rows)) + u'\n' + tr("Read %1").arg(format.dateTime(report.at)));
    QStringList registered;
    if (!csv.newOfficers.isEmpty())
        registered << tr("%n officer(s)", nullptr, int(csv.newOfficers.size()));
    if (!csv.newCounters.isEmpty())
        registered << tr("%n counter(s)", nullptr, int(csv.newCounters.size()));
    if (!csv.newServices.isEmpty())
        registered << tr("%n service(s)", nullptr, int(csv.newServices.size()));
    setState("done", tr("Taken in"), registered.isEmpty() ? tr("Nobody new was registered") : tr("Registered: %1").arg(registered.join(QStringLiteral(", "))));
}

void ImportPage::setState(const char *kind, const QString &title, const QString &text)
{
    const QString role = QLatin1String(kind);
    m_state->setProperty("card", role);
    m_stateTitle->setText(title);
    m_stateText->setText(text);
    m_stateTitle->setProperty("role", role + QStringLiteral("Title"));
    m_stateText->setProperty("role", role + QStringLiteral("Text"));
    m_state->setAccessibleName(title + QStringLiteral(". ") + text);
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_stateTitle), static_cast<QWidget *>(m_stateText)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void ImportPage::showDetail(int row)
{
    if (row >= 0 && row < int(m_model->bundles().size()))
        m_detail->show(m_model->bundles()[size_t(row)], m_report && m_report->isStick);
}

void ImportPage::fillEarlier()
{
    if (const auto kept = session().store().quarantine().bundles())
        m_quarantine->setBundles(*kept, session().store().registry());
    const auto entries = session().store().ratings().imports(entriesRead);
    m_earlier->setEntries(entries ? *entries : std::vector<ImportEntry>(), QTimeZone(session().home().timeZone));
}

std::optional<TextTable> ImportPage::shownTable() const
{
    if (!m_row->isVisibleTo(this))
        return std::nullopt;
    return exportTable(*m_model);
}

} // namespace puas
