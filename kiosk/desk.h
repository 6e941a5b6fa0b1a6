// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// Who serves and where, as the head of the first screen says it. UI thread.
class Desk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    /// Empty while nobody is signed on: then the counter alone is rated.
    Q_PROPERTY(QString officerName READ officerName NOTIFY changed)
    /// NIP; empty as officerName is.
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    Q_PROPERTY(QString counterName READ counterName NOTIFY changed)
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY changed)
    Q_PROPERTY(QString kioskName READ kioskName NOTIFY changed)
    Q_PROPERTY(QString officerAndCounter READ officerAndCounter NOTIFY changed)
    Q_PROPERTY(QString counterAndKiosk READ counterAndKiosk NOTIFY changed)

public:
    struct Texts {
        QString officer;
        QString officerName;
        QString counterName;
        QString serviceName;
        QString kioskName;
    };

    using QObject::QObject;

    [[nodiscard]] QString officer() const { return m_texts.officer; }
    [[nodiscard]] QString officerName() const { return m_texts.officerName; }
    [[nodiscard]] QString counterName() const { return m_texts.counterName; }
    [[nodiscard]] QString serviceName() const { return m_texts.serviceName; }
    [[nodiscard]] QString kioskName() const { return m_texts.kioskName; }
    /// Officer and counter on one line; only the counter where nobody is signed on.
    [[nodiscard]] QString officerAndCounter() const { return joined(m_texts.officerName, m_texts.counterName); }
    [[nodiscard]] QString counterAndKiosk() const { return joined(m_texts.counterName, m_texts.kioskName); }

    void setTexts(Texts texts)
    {
        m_texts = std::move(texts);
        emit changed();
    }

signals:
    void changed();

private:
    static QString joined(const QString &first, const QString &second)
    {
        return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
    }

    Texts m_texts;
};

} // namespace puas
