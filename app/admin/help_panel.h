// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

#include <QFrame>

class QPushButton;
class QTextBrowser;

namespace puas {

/// F1: what the page that is shown says and what can be done there, at the right of the
/// window. The texts are resources/help/LANGUAGE/TOPIC.md; they link each other as files do.
class HelpPanel : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// Shows the text about a view, whether the panel is open or not.
    void setView(Route::View view);
    void open();
    void close();
    /// "officers": the text that is shown.
    [[nodiscard]] QString topic() const;

    /// Where the texts of a language lie; with the path of a topic's file in it.
    [[nodiscard]] static QString folderOf(const QString &language);
    [[nodiscard]] static QString fileOf(const QString &language, const QString &topic);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &topic);
    void followTheme();

    QTextBrowser *m_text;
    QPushButton *m_close;
    QString m_topic;
};

} // namespace puas
