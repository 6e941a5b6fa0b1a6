// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/origin_dialog.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/report/allowance_words.h"
#include "app/report/eye_format.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QStandardItemModel>

namespace puas {

namespace {

constexpr int dialogWidth = 620;

} // namespace

OriginDialog::OriginDialog(OfficeSession &session, const QString &row, const QString &officer,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_words(new QVBoxLayout),
      m_kiosks(new QStandardItemModel(this))
{
    setWindowTitle(tr("Origin of the figures"));
    setMinimumWidth(theme().px(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = makeText(row, "section");
    title->setWordWrap(true);
    layout->addWidget(title);
    m_lines << row;
    m_words->setSpacing(4);
    layout->addLayout(m_words);
    addSources(layout);
    addKiosks(layout);
    auto *buttons = new QHBoxLayout;
    if (!officer.isEmpty() && session.may(Deed::ReadAllowances)) {
        auto *rows = new QPushButton(tr("Rows behind the figure"));
        buttons->addWidget(rows);
        connect(rows, &QPushButton::clicked, this, [this, officer] {
            accept();
            emit rowsWanted(officer);
        });
    }
    auto *copy = new QPushButton(tr("Copy all"));
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(wholeText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void OriginDialog::addLine(const QString &text)
{
    m_lines << text;
    auto *label = makeText(text, "soft");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->addWidget(label);
}

void OriginDialog::addSources(QVBoxLayout *layout)
{
    const EyeFormat format;
    const Period &period = m_session.period();
    addLine(tr("Period: %1 (%2), %3 to %4")
                .arg(format.period(period), m_session.stateWords(period),
                     format.date(period.range().first), format.date(period.range().last())));
    if (const auto rule = m_session.store().ruleBook().ruleInUse(period.range().last()))
        addLine(tr("Rule: %1, version %2").arg(rule->rule.title, format.count(rule->version)));
    if (const auto provenance = provenanceOf(m_session.store(), m_session.now()))
        addLine(provenanceWords(*provenance));
    layout->addSpacing(4);
}

void OriginDialog::addKiosks(QVBoxLayout *layout)
{
    const auto kiosks = m_session.store().registry().kiosks();
    if (!kiosks || kiosks->empty())
        return;
    const EyeFormat format;
    m_kiosks->setHorizontalHeaderLabels({tr("Kiosk"), tr("Events received"), tr("Head")});
    for (const Kiosk &kiosk : *kiosks) {
        if (kiosk.lastSeq == 0)
            continue;
        const QString head = QString::fromLatin1(kiosk.lastLink.toHex());
        auto *shortHead = new QStandardItem(EyeFormat::hashShort(head));
        shortHead->setData(head, Qt::AccessibleTextRole);
        m_kiosks->appendRow({new QStandardItem(kiosk.name),
                             new QStandardItem(format.sequenceRange(1, kiosk.lastSeq)), shortHead});
        m_lines << tr("%1: events %2, head %3")
                       .arg(kiosk.name, format.sequenceRange(1, kiosk.lastSeq), head);
    }
    auto *table = new DataTable(tr("Kiosks and how far their histories have come"));
    table->setModel(m_kiosks);
    table->setPlaces({{180, 2}, {150, 1}, {170, 1}});
    table->setRowHeights(30);
    layout->addWidget(table, 1);
}

QString OriginDialog::wholeText() const
{
    return m_lines.join(u'\n');
}

} // namespace puas
