// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace puas {

/// What stands on the screen while nobody is there: the office's published result and what
/// it changed. One timer: until it shows, the pause after the last person; while it shows,
/// the change of the still picture. UI thread.
class Attract : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(bool showing READ isShowing NOTIFY moved)
    /// Rises with every still picture.
    Q_PROPERTY(int step READ step NOTIFY moved)
    /// By how many pixels everything is shifted, so that nothing burns into the panel.
    Q_PROPERTY(QPoint shift READ shift NOTIFY moved)
    /// "Oktober 2026"; empty where the office publishes no figure.
    Q_PROPERTY(QString period READ period NOTIFY contentChanged)
    Q_PROPERTY(int ratings READ ratings NOTIFY contentChanged)
    /// Satisfied and very satisfied of 100.
    Q_PROPERTY(int satisfied READ satisfied NOTIFY contentChanged)
    /// Of each answer 1 to 4, of 100: whole numbers whose sum is 100.
    Q_PROPERTY(QVariantList shares READ shares NOTIFY contentChanged)
    /// Of each change: "icon", "said", "changed".
    Q_PROPERTY(QVariantList changes READ changes NOTIFY contentChanged)

public:
    static constexpr std::chrono::seconds quiet{60};
    static constexpr std::chrono::seconds still{12};

    explicit Attract(QObject *parent = nullptr);

    void setContent(const std::optional<PublishedResult> &result,
                    const std::vector<PublishedChange> &changes);
    void setLanguage(const QString &language);

    [[nodiscard]] bool isShowing() const { return m_showing; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QPoint shift() const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] int ratings() const;
    [[nodiscard]] int satisfied() const;
    [[nodiscard]] QVariantList shares() const;
    [[nodiscard]] QVariantList changes() const;

    /// Somebody is there.
    Q_INVOKABLE void wake();

public slots:
    /// Nobody is there any more: shows after a pause.
    void rest();
    /// The next still picture; the first shows it.
    void advance();

signals:
    void moved();
    void contentChanged();

private:
    QTimer m_timer;
    std::optional<PublishedResult> m_result;
    std::vector<PublishedChange> m_changes;
    QString m_language = QStringLiteral("id");
    bool m_showing = false;
    int m_step = 0;
};

/// Four counts as whole parts of 100 whose sum is 100: the satisfied two together are
/// rounded half up, and inside each pair the larger remainder gets the rest. Needs a sum
/// over 0.
[[nodiscard]] std::array<int, 4> partsOfHundred(const std::vector<qint64> &counts);

} // namespace puas
