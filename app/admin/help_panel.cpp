// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/help_panel.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"
#include "app/admin/view_names.h"
#include "app/report/report_language.h"

#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

namespace puas {

namespace {

constexpr int panelWidth = 340;
constexpr int headingPixels = 19;
constexpr int subheadingPixels = 16;

/// Headings in the window's type, and air between paragraphs.
void setType(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? theme().px(14) : 0);
        format.setBottomMargin(theme().px(block.textList() ? 4 : 8));
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat characters = cursor.charFormat();
        characters.clearProperty(QTextFormat::FontSizeAdjustment);
        characters.setFont(theme().font(level == 1 ? headingPixels : subheadingPixels, QFont::Bold));
        cursor.setCharFormat(characters);
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent), m_text(new QTextBrowser(this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("helpPanel"));
    setAccessibleName(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 10, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeText(tr("Help"), "soft"), 1);
    setButtonKind(m_close, "link");
    head->addWidget(m_close);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    m_text->setAccessibleName(tr("Help about this page"));
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { show(link.path().section(u'/', -1).section(u'.', 0, 0)); });
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::close);
    connect(&theme(), &Theme::changed, this, &HelpPanel::followTheme);
    hide();
    followTheme();
}

QString HelpPanel::folderOf(const QString &language)
{
    return QStringLiteral(":/help/") + language;
}

QString HelpPanel::fileOf(const QString &language, const QString &topic)
{
    return folderOf(language) + u'/' + topic + QStringLiteral(".md");
}

QString HelpPanel::topic() const
{
    return m_topic;
}

void HelpPanel::followTheme()
{
    setFixedWidth(theme().px(panelWidth));
    m_text->document()->setDefaultFont(theme().font(15));
    m_text->document()->setDocumentMargin(theme().px(6)); // clear of the scroll bar
    m_text->document()->setIndentWidth(theme().px(14));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Link, theme().colours().primary);
    m_text->setPalette(palette);
    if (!m_topic.isEmpty())
        show(m_topic);
}

void HelpPanel::setView(Route::View view)
{
    show(viewName(view));
}

void HelpPanel::show(const QString &topic)
{
    QFile file(fileOf(reportLanguage(), topic));
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_topic = topic;
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    setType(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::open()
{
    QFrame::show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::close()
{
    hide();
    emit closed();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace puas
