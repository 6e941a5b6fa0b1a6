// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QQmlEngine>
#include <QTranslator>

namespace puas {

/// Shows all texts of an engine in one language. Owns the installed translation; dropped,
/// it takes it away again. UI thread.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QQmlEngine &engine);
    ~LanguageSwitch() override;

    /// "id", "en" or "jv"; another code shows the source texts, which are English.
    void show(const QString &language);

    /// How figures and dates are written in it. Javanese writes them as Indonesian does.
    [[nodiscard]] static QLocale locale(const QString &language);

private:
    QQmlEngine &m_engine;
    QTranslator m_translator;
};

} // namespace puas
