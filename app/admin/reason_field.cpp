// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reason_field.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace puas {

namespace {

constexpr int textHeight = 64; ///< px at 100 percent text

} // namespace

ReasonField::ReasonField(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_title(makeText(tr("Reason of the decision"), "strong")),
      m_text(new QPlainTextEdit), m_message(makeText({}, "message"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    m_text->setFixedHeight(theme().px(textHeight));
    m_text->setPlaceholderText(placeholder);
    m_text->setAccessibleName(m_title->text());
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    m_message->setWordWrap(true);
    m_message->setProperty("message", QStringLiteral("warning"));
    column->addWidget(m_message);
}

void ReasonField::start(bool isAsked, const QString &message)
{
    m_text->clear();
    m_title->setVisible(isAsked);
    m_text->setVisible(isAsked);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    setVisible(isAsked || !message.isEmpty());
}

std::optional<QString> ReasonField::reason()
{
    const QString reason = m_text->toPlainText().trimmed();
    m_message->setVisible(reason.isEmpty());
    if (!reason.isEmpty())
        return reason;
    m_message->setText(tr("Write the reason first."));
    m_text->setFocus();
    return std::nullopt;
}

} // namespace puas
