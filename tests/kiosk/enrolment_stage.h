// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk_engine.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/test_folder.h"

#include <QTest>

#include <functional>
#include <vector>

namespace puas::test {

/// A folder in which no kiosk lives yet, a folder that plays the stick, and the real window
/// over them.
class EnrolmentStage
{
public:
    EnrolmentStage(Panel panel, const QString &language);

    [[nodiscard]] EnrolmentDesk &desk() { return *m_desk; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QString folder() const { return m_own.file(QStringLiteral("kiosk")); }
    [[nodiscard]] QString stickPath() const { return m_stick.path(); }

    /// The stick is in its port or not.
    void insert() { m_inserted = true; }
    void remove() { m_inserted = false; }
    /// The office puts an invitation onto the stick.
    void invite(const QString &name);
    /// Somebody's answer to each invitation on the stick.
    void answerByOthers();
    /// What two people's approval brings.
    void approve();
    void setNow(qint64 ms) { m_nowMs = ms; }
    /// Lets the desk look, and waits until it has.
    void look();
    QImage picture();

private:
    TestFolder m_own;
    TestFolder m_stick;
    std::atomic<bool> m_inserted = false;
    std::atomic<qint64> m_nowMs = 1'791'162'000'000;
    SigningKey m_office = fixedSigningKey(2);
    QString m_place;
    quint8 m_invitations = 0;
    std::unique_ptr<EnrolmentDesk> m_desk;
    QQmlApplicationEngine m_engine;
    LanguageSwitch m_languageSwitch{m_engine};
    QQuickWindow *m_window = nullptr;
};

/// A state of the enrolment's screen, and how to come there from the start.
struct EnrolmentScene {
    QString name;
    std::function<void(EnrolmentStage &)> reach;
};
[[nodiscard]] const std::vector<EnrolmentScene> &enrolmentScenes();

} // namespace puas::test
