// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk_engine.h"
#include "kiosk/touch_target.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <functional>
#include <vector>

namespace puas::test {

/// Keeps what it is given in memory; a test says when and how it answers.
class FakeSink : public RatingSink
{
    Q_OBJECT

public:
    void keep(const RatingDraft &draft) override;
    void add(const AdditionDraft &draft) override;

    std::vector<RatingDraft> drafts;
    std::vector<AdditionDraft> additions;
    bool answersAtOnce = true;
    qint64 nextSeq = 1;
};

/// Carries nothing; a test says what becomes of it.
class FakeCarrier : public StickCarrier
{
    Q_OBJECT

public:
    [[nodiscard]] QString stick() const override { return path; }
    void carry(const QString &) override { ++carried; }
    void offer(const QString &) override { ++offered; }
    void askHistory() override { emit history(past, receiptAt, behindMs); }

    QString path;
    int carried = 0;
    int offered = 0;
    QVariantList past;
    qint64 receiptAt = 0;
    qint64 behindMs = 0;
};

/// Nine officers, one more than a page holds, each with the PIN 1357.
[[nodiscard]] std::vector<RosterOfficer> roster();

/// What the office of the tests changed.
[[nodiscard]] std::vector<PublishedChange> publishedChanges();

/// The panels that are sold.
[[nodiscard]] const std::vector<Panel> &panels();

/// The visible target with this name in a window, or null.
[[nodiscard]] TouchTarget *targetIn(const QQuickWindow &window, const QString &name);

/// The real window over a fake disk and a clock that the test moves.
class KioskWindow
{
public:
    KioskWindow(Panel panel, const QString &language);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] KioskModel &kiosk() { return m_kiosk; }
    /// The pause after a change of screen; none unless a test asks for it.
    void setSettleMs(int milliseconds);
    /// A text of the screens in the language that shows: its file and its English words.
    [[nodiscard]] static QString text(const char *file, const char *english);
    /// The visible target with this accessible name; fails the test without one.
    [[nodiscard]] TouchTarget *target(const QString &name) const;
    /// Whether there is a visible target with this accessible name.
    [[nodiscard]] bool has(const QString &name) const;
    /// Whether a visible text says exactly this.
    [[nodiscard]] bool shows(const QString &text) const;
    void tap(QPointF position);
    void tap(const QString &name);
    void tapIfThere(const QString &name);
    /// Knocks, where officers of the roster have PINs.
    void openStaff();
    /// Opens an officer's page as a right PIN does.
    void openOfficer();
    /// Opens the page that measures the panel.
    void openRuler();
    /// Presses the repeat key twice.
    void openOtherChoices();
    /// Opens IT's page as a right PIN does.
    void openExport();
    /// Lets the person leave, so that all is as each person finds it.
    void startAgain();
    /// Moves the clock on and lets what is due happen.
    void pass(qint64 milliseconds);
    /// Shows the published result and changes, this many still pictures later.
    void showIdle(int steps);
    /// Brings the counter to a Sunday evening; startAgain() opens it.
    void close();
    QImage picture();
    /// Gives all that shows its place and size, as drawing would.
    void settle();

    FakeSink sink;
    FakeCarrier carrier;

private:
    qint64 m_now = 1'000;
    KioskModel m_kiosk;
    QQmlApplicationEngine m_engine;
    LanguageSwitch m_languageSwitch;
    QQuickWindow *m_window = nullptr;
};

} // namespace puas::test
