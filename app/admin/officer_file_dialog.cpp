// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_file_dialog.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_file_model.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/report/officer_photo.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

namespace puas {

namespace {

constexpr int listWidth = 840;
constexpr int listHeight = 280;

} // namespace

OfficerFileDialog::OfficerFileDialog(OfficeSession &session, QWidget *parent)
    : JobDialog(session, tr("Officers from a list"), tr("Register"), parent),
      m_choose(new QPushButton(tr("Choose a file"))), m_file(makeText(tr("No file chosen"), "soft")),
      m_counts(makeText({}, "strong")), m_model(new OfficerFileModel(this)),
      m_table(new DataTable(tr("Lines of the file")))
{
    setFixedWidth(
        std::min(theme().px(listWidth), parent ? parent->window()->width() : theme().px(listWidth)));
    addWords(tr("A CSV file whose first line names the columns nip and name, and photo if wanted: the "
                "name of a PNG or JPEG beside "
                "it. Commas or semicolons. All lines are taken, or none."));
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_choose);
    across->addWidget(m_file, 1);
    addWide(row);
    m_counts->setWordWrap(true);
    addWide(m_counts);
    m_table->setModel(m_model);
    // The remark stands below the name, where it has room.
    m_table->setPlaces({{64, 0}, {200, 0}, {260, 1}, {110, 0}, {0, 0, 0, true, false}});
    m_table->setRowHeights(44);
    m_table->setMinimumHeight(
        std::min(theme().px(listHeight), parent ? parent->window()->height() / 3 : listHeight));
    addWide(m_table);
    m_counts->hide();
    m_table->hide();
    m_choose->setAutoDefault(false);
    doButton()->setEnabled(false);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &OfficerFileDialog::choose);
}

void OfficerFileDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a list of officers"), {},
                                                      tr("CSV files (*.csv);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void OfficerFileDialog::take(const QString &path)
{
    m_isReading = true;
    m_choose->setEnabled(false);
    m_table->hide();
    m_counts->hide();
    m_file->setText(QFileInfo(path).fileName());
    m_read = std::make_shared<Read>();
    runAlone([path, folder = session().folder(), read = m_read]() -> Result<> {
        auto file = readOfficerFile(path, officerPhoto);
        if (!file)
            return tl::unexpected(file.error());
        const auto store = Store::open(folder, Store::Access::ReadOnly);
        auto changes = store ? compareOfficers(*file, *store) : tl::unexpected(store.error());
        if (!changes)
            return tl::unexpected(changes.error());
        *read = {std::move(*file), std::move(*changes)};
        return {};
    });
}

void OfficerFileDialog::succeeded()
{
    if (!m_isReading)
        return accept();
    m_isReading = false;
    showRead();
}

void OfficerFileDialog::showRead()
{
    const auto count = [this](OfficerRowFate fate) {
        return std::ranges::count(m_read->changes, fate, &OfficerRowChange::fate);
    };
    const auto refused = count(OfficerRowFate::Refused);
    const auto toDo = count(OfficerRowFate::New) + count(OfficerRowFate::Changed);
    const EyeFormat format;
    m_model->setRows(m_read->file, m_read->changes, session().today());
    m_counts->setText(tr("%1 new, %2 changed, %3 equal, %4 refused")
                          .arg(format.count(count(OfficerRowFate::New)),
                               format.count(count(OfficerRowFate::Changed)),
                               format.count(count(OfficerRowFate::Equal)), format.count(refused)));
    m_counts->show();
    m_table->show();
    m_choose->setEnabled(true);
    doButton()->setEnabled(refused == 0 && toDo > 0);
    if (refused > 0)
        complain(
            tr("Nothing is taken while a line is refused. Put the file right and choose it again."),
            nullptr);
    else if (toDo == 0)
        complain(tr("Everything in the file is registered like this. There is nothing to do."),
                 nullptr);
    adjustSize();
}

QString OfficerFileDialog::sentenceOf(const Error &error) const
{
    m_choose->setEnabled(true);
    doButton()->setEnabled(!m_isReading);
    if (error.code == ErrorCode::InvalidInput)
        return tr("This is no list of officers that can be read. Its first line has to name the "
                  "columns nip and name, and photo "
                  "if wanted. (%1)")
            .arg(error.detail);
    if (error.code == ErrorCode::InvalidArgument)
        return tr(
            "The photos of all officers together are too large for a kiosk. Nothing was changed.");
    return JobDialog::sentenceOf(error);
}

void OfficerFileDialog::submit()
{
    run([read = m_read](OfficeFolder &office) {
        return putOfficers(office, read->file).map([](const OfficerFileOutcome &) {});
    });
}

void OfficerFileDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && m_choose->isEnabled())
        event->acceptProposedAction();
}

void OfficerFileDialog::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

} // namespace puas
