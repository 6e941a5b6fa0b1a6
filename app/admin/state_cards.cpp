// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/state_cards.h"

#include "app/admin/icon.h"
#include "app/admin/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressBar>
#include <QPushButton>

namespace puas {

namespace {

class StateCardsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Io: return StateCardsTexts::tr("The disk or stick could not be read or written. Nothing in the office's data was changed.");
    case ErrorCode::DiskFull: return StateCardsTexts::tr("There is no room left on the disk. Free some room and try again.");
    case ErrorCode::PermissionDenied: return StateCardsTexts::tr("This account may not read or write there. Choose another folder or ask IT.");
    case ErrorCode::NotFound: return StateCardsTexts::tr("Nothing was found there. Check the folder and try again.");
    case ErrorCode::AlreadyExists: return StateCardsTexts::tr("It is there already. Nothing was changed.");
    case ErrorCode::InUse: return StateCardsTexts::tr("Another program is writing to the office's data at the moment. Wait until it is done and try again.");
    case ErrorCode::Database: return StateCardsTexts::tr("The office's data file does not answer. Nothing was changed. Try again; if it keeps failing, run puasctl doctor.");
    case ErrorCode::Crypto: return StateCardsTexts::tr("Keys or signatures could not be used. Nothing was changed. Ask IT to run puasctl doctor.");
    case ErrorCode::InvalidArgument: return StateCardsTexts::tr("A value is outside of what is allowed. Nothing was changed.");
    case ErrorCode::InvalidInput: return StateCardsTexts::tr("The file's content does not fit its format. Nothing was changed.");
    case ErrorCode::WrongPin: return StateCardsTexts::tr("The PIN or password does not match.");
    case ErrorCode::Expired: return StateCardsTexts::tr("Its time has passed. Nothing was changed. Make a new one.");
    case ErrorCode::Damaged: return StateCardsTexts::tr("The data are damaged: bytes are missing or changed. Nothing was changed. Keep the file and ask IT to run puasctl verify.");
    case ErrorCode::NewerFormat: return StateCardsTexts::tr("This was written by a newer Puas. Update this program first.");
    case ErrorCode::Cancelled: return StateCardsTexts::tr("Stopped. Everything is as it was before.");
    case ErrorCode::SignInFailed: return StateCardsTexts::tr("Login and password do not belong together. Try again; capitals count in a password.");
    case ErrorCode::LockedOut: return StateCardsTexts::tr("Too many wrong passwords. Wait a while and try again.");
    case ErrorCode::NotSignedIn: return StateCardsTexts::tr("Nobody is signed in. Sign in and try again. Nothing was changed.");
    case ErrorCode::NotAllowed: return StateCardsTexts::tr("Your role may not do this. Nothing was changed. Ask somebody whose role may.");
    case ErrorCode::WeakPassword: return StateCardsTexts::tr("This password is not taken. Choose one of at least 10 characters that is not the login.");
    case ErrorCode::LastHead: return StateCardsTexts::tr("An office keeps one active head. Nothing was changed. Make another head first.");
    case ErrorCode::UnknownKiosk:
    case ErrorCode::Revoked:
    case ErrorCode::WrongOffice:
    case ErrorCode::BadSignature:
    case ErrorCode::Gap:
    case ErrorCode::Fork:
    case ErrorCode::Rollback:
    case ErrorCode::Training:
        return StateCardsTexts::tr("The bundle was refused. Nothing was changed.");
    }
    return {};
}

ErrorCard::ErrorCard(QWidget *parent)
    : QFrame(parent), m_title(makeText({}, "errorTitle", this)), m_text(makeText({}, "errorText", this))
{
    setProperty("card", QStringLiteral("error"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *icon = new QLabel(this);
    icon->setPixmap(iconPixmap(QStringLiteral("warning"), theme().colours().error.ink, theme().px(20), devicePixelRatioF()));
    head->addWidget(icon);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    auto *again = new QPushButton(tr("Try again"), this);
    auto *copy = new QPushButton(tr("Copy details"), this);
    connect(again, &QPushButton::clicked, this, &ErrorCard::retried);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    buttons->addWidget(again);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    hide();
}

void ErrorCard::show(const QString &title, const Error &error)
{
    m_title->setText(title);
    m_text->setText(errorSentence(error));
    m_details = errorName(error.code) + QStringLiteral(": ") + error.detail;
    setAccessibleName(title);
    QFrame::show();
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(makeText({}, "section", this)), m_text(makeText({}, "soft", this)), m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addStretch(1);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    for (QLabel *label : {m_title, m_text})
        layout->addWidget(label);
    layout->addSpacing(6);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
    setMaximumWidth(560);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    if (m_buttons->count() == 1)
        setButtonKind(button, "primary");
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent), m_count(makeText({}, "soft", this)), m_left(makeText({}, "soft", this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    body()->addWidget(m_count);
    body()->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    row->addWidget(m_cancel);
    body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressCard::cancelled);
}

void ProgressCard::setProgress(const QString &what, const QString &count, qint64 done, qint64 total)
{
    if (title() != what)
        setTitle(what);
    m_count->setText(count);
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(done * steps / total) : 0);
}

} // namespace puas
