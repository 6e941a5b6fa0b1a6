// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/job_dialog.h"

#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"

#include <QAccessible>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace puas {

namespace {

constexpr int dialogWidth = 480;
constexpr int fieldHeight = 38;

} // namespace

JobDialog::JobDialog(OfficeSession &session, const QString &title, const QString &doIt, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(makeText({}, "soft")), m_form(new QFormLayout),
      m_message(makeText({}, "message")), m_cancel(new QPushButton(tr("Cancel"))), m_do(new QPushButton(doIt)),
      m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setFixedWidth(theme().px(dialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeText(title, "section"));
    m_words->setWordWrap(true);
    m_words->hide();
    layout->addWidget(m_words);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    layout->addLayout(m_form);
    m_message->setWordWrap(true);
    m_message->setProperty("message", QStringLiteral("error"));
    m_message->hide();
    layout->addWidget(m_message);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_do);
    layout->addLayout(m_buttons);
    setButtonKind(m_do, "primary");
    m_do->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &JobDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] { submit(); });
}

JobDialog::~JobDialog() = default;

void JobDialog::addWords(const QString &text)
{
    m_words->setText(text);
    m_words->show();
}

void JobDialog::addRow(const QString &name, QWidget *field)
{
    auto *label = makeText(name, "label");
    label->setBuddy(field);
    // As high as the field, so that the words stand beside its middle.
    label->setFixedHeight(theme().px(fieldHeight));
    field->setAccessibleName(name);
    m_form->addRow(label, field);
}

void JobDialog::addWide(QWidget *field)
{
    m_form->addRow(field);
}

void JobDialog::showRow(QWidget *field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

QPushButton *JobDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_others << button;
    return button;
}

void JobDialog::setEnterSubmits(bool submits)
{
    for (QPushButton *button : {m_cancel, m_do})
        button->setAutoDefault(submits);
    m_do->setDefault(submits);
    if (!submits)
        m_cancel->setFocus();
}

QLineEdit *JobDialog::addLine(const QString &name)
{
    auto *field = new QLineEdit;
    addRow(name, field);
    return field;
}

QLineEdit *JobDialog::addPassword(const QString &name)
{
    QLineEdit *field = addLine(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QLabel *JobDialog::addHint()
{
    QLabel *hint = makeText({}, "fine");
    hint->setWordWrap(true);
    hint->hide();
    m_form->addRow(QString(), hint);
    return hint;
}

QString JobDialog::sentenceOf(const Error &error) const
{
    return errorSentence(error);
}

void JobDialog::complain(const QString &text, QWidget *field)
{
    say(text, "error");
    if (field)
        field->setFocus();
}

void JobDialog::tell(const QString &text)
{
    m_cancel->setText(tr("Close"));
    say(text, "done");
}

void JobDialog::say(const QString &text, const char *kind)
{
    m_message->setProperty("message", QLatin1String(kind));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void JobDialog::setBusy(bool busy)
{
    m_do->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    for (QPushButton *button : std::as_const(m_others))
        button->setEnabled(!busy);
}

void JobDialog::run(const OfficeJob::Work &work)
{
    if (!m_job)
        start(std::make_unique<OfficeJob>(m_session.folder(), m_session.actor(), work));
}

void JobDialog::runAlone(const OfficeJob::WorkAlone &work)
{
    if (!m_job)
        start(std::make_unique<OfficeJob>(work));
}

void JobDialog::start(std::unique_ptr<OfficeJob> job)
{
    complain({}, nullptr);
    setBusy(true);
    m_job = std::move(job);
    connect(m_job.get(), &OfficeJob::finished, this, [this] {
        const Result<> outcome = m_job->outcome();
        m_job.reset();
        setBusy(false);
        if (outcome)
            succeeded();
        else
            complain(sentenceOf(outcome.error()), nullptr);
    }, Qt::QueuedConnection);
    m_job->start();
}

void JobDialog::reject()
{
    // What has begun is short, and either done or not: wait for which.
    if (!m_job)
        QDialog::reject();
}

} // namespace puas
