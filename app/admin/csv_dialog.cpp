// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/csv_dialog.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"
#include "app/core/answer.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace puas {

CsvDialog::CsvDialog(QWidget *parent)
    : QDialog(parent), m_name(makeText(tr("No file chosen"), "soft")), m_scale(new QComboBox), m_import(new QPushButton(tr("Import")))
{
    setWindowTitle(tr("Import past ratings"));
    setMinimumWidth(theme().px(520));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeText(tr("Import past ratings"), "section"));
    auto *words = makeText(tr("A CSV file with the columns at, office, counter, officer, service and one column for each question. "
                              "Equal rows are never counted twice; a bad row refuses the whole file."), "soft");
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *fileRow = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose a file"));
    fileRow->addWidget(choose);
    fileRow->addWidget(m_name, 1);
    layout->addLayout(fileRow);
    auto *scaleRow = new QHBoxLayout;
    scaleRow->addWidget(makeText(tr("Best answer of the scale"), "soft"));
    for (int top = smallestTop; top <= largestTop; ++top)
        m_scale->addItem(tr("%1 of 1 to %1").arg(top), top);
    m_scale->setCurrentIndex(m_scale->findData(4));
    m_scale->setAccessibleName(tr("Best answer of the scale"));
    scaleRow->addWidget(m_scale);
    scaleRow->addStretch(1);
    layout->addLayout(scaleRow);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    setButtonKind(m_import, "primary");
    m_import->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &CsvDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
}

int CsvDialog::top() const
{
    return m_scale->currentData().toInt();
}

void CsvDialog::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file of past ratings"), {}, tr("CSV files (*.csv);;All files (*)"));
    if (file.isEmpty())
        return;
    m_file = file;
    m_name->setText(QFileInfo(file).fileName());
    m_import->setEnabled(true);
    m_import->setFocus();
}

} // namespace puas
