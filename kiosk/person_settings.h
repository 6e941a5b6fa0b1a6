// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// What one person set on the first screen; reset after each person. UI thread.
class PersonSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool largeText READ largeText WRITE setLargeText NOTIFY largeTextChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged)
    Q_PROPERTY(bool lowMode READ lowMode WRITE setLowMode NOTIFY lowModeChanged)

public:
    /// \a officeLanguage is the one each person finds: "id", "en" or "jv".
    explicit PersonSettings(QString officeLanguage, QObject *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    /// A language the kiosk does not speak changes nothing.
    void setLanguage(const QString &language);

    [[nodiscard]] static QStringList languages();

    [[nodiscard]] bool largeText() const { return m_largeText; }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool lowMode() const { return m_lowMode; }
    void setLargeText(bool on);
    void setHighContrast(bool on);
    void setLowMode(bool on);

public slots:
    void reset();

signals:
    void languageChanged();
    void largeTextChanged();
    void highContrastChanged();
    void lowModeChanged();

private:
    QString m_officeLanguage;
    QString m_language;
    bool m_largeText = false;
    bool m_highContrast = false;
    bool m_lowMode = false;
};

} // namespace puas
