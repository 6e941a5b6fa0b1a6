// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/sign_in_page.h"

#include "app/admin/card.h"
#include "app/admin/hem_band.h"
#include "app/admin/icon.h"
#include "app/admin/office_job.h"
#include "app/admin/office_session.h"
#include "app/admin/role_words.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/intake/sign_in.h"
#include "app/report/eye_format.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int signInColumnWidth = 420;
constexpr int signInMarkSize = 56;

} // namespace

SignInPage::SignInPage(OfficeSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_mark(new QLabel), m_office(makeText({}, "lead")), m_column(new QWidget),
      m_card(new Card), m_message(makeText({}, "message")), m_button(new QPushButton(tr("Sign in")))
{
    setObjectName(QStringLiteral("body"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new HemBand);
    // Large text in a small window: below the hem it scrolls.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *area = new QWidget;
    area->setObjectName(QStringLiteral("bodyArea"));
    auto *down = new QVBoxLayout(area);
    down->addStretch(2);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_column);
    across->addStretch(1);
    down->addLayout(across);
    down->addStretch(3);
    scroll->setWidget(area);
    outer->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(14);
    brand->addWidget(m_mark);
    brand->addWidget(makeText(QStringLiteral("Puas"), "keyFigure"), 1);
    column->addLayout(brand);
    m_office->setWordWrap(true);
    column->addWidget(m_office);
    column->addSpacing(12);
    column->addWidget(m_card);
    column->addSpacing(4);
    auto *forgotten = makeText(tr("Forgotten? %1 can set a new password.").arg(whoMay(Deed::ManageUsers)), "fine");
    forgotten->setWordWrap(true);
    column->addWidget(forgotten);
    buildForm();
    connect(&theme(), &Theme::changed, this, &SignInPage::followTheme);
    followTheme();
}

void SignInPage::buildForm()
{
    m_message->setWordWrap(true);
    m_message->hide();
    m_card->body()->addWidget(m_message);
    m_login = addField(tr("Login"));
    m_card->body()->addSpacing(8);
    m_password = addField(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_card->body()->addSpacing(16);
    setButtonKind(m_button, "primary");
    m_card->body()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::tryToSignIn);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::tryToSignIn);
}

QLineEdit *SignInPage::addField(const QString &name)
{
    auto *field = new QLineEdit;
    auto *label = makeText(name, "label");
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_card->body()->addWidget(label);
    m_card->body()->addWidget(field);
    return field;
}

void SignInPage::followTheme()
{
    m_column->setFixedWidth(theme().px(signInColumnWidth));
    m_mark->setPixmap(markPixmap(theme().px(signInMarkSize), devicePixelRatioF(), theme().colours().dark));
}

void SignInPage::greet(const QString &notice)
{
    m_office->setText(m_session.home().name);
    m_password->clear();
    tell(notice, "warning");
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::tell(const QString &text, const char *kind)
{
    m_message->setText(text);
    m_message->setProperty("message", QLatin1String(kind));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_button)})
        widget->setEnabled(!busy);
    m_button->setText(busy ? tr("Checking") : tr("Sign in"));
}

void SignInPage::tryToSignIn()
{
    if (m_job)
        return;
    if (m_login->text().isEmpty() || m_password->text().isEmpty()) {
        (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
        return;
    }
    setBusy(true);
    const auto found = std::make_shared<std::optional<User>>();
    const auto work = [found, login = m_login->text(), password = m_password->text(),
                       nowMs = m_session.now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return puas::signIn(office, login, password, nowMs).map([&](const User &user) { *found = user; });
    };
    m_job = std::make_unique<OfficeJob>(m_session.folder(), QString(), work);
    connect(m_job.get(), &OfficeJob::finished, this, [this, found] {
        const Result<> outcome = m_job->outcome();
        m_job.reset();
        setBusy(false);
        m_password->clear();
        if (outcome) {
            tell({}, "warning");
            emit signedIn(**found);
        } else {
            tellFailure(outcome.error());
        }
    }, Qt::QueuedConnection);
    m_job->start();
}

void SignInPage::tellFailure(const Error &error)
{
    const QDateTime until = QDateTime::fromString(error.detail, Qt::ISODate).toTimeZone(m_session.now().timeZone());
    tell(error.code == ErrorCode::LockedOut && until.isValid()
             ? tr("Too many wrong passwords. This login is locked until %1.").arg(EyeFormat().time(until.time()))
             : errorSentence(error), "error");
    m_password->setFocus();
}

} // namespace puas
