// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/touch_target.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace puas {

/// Lies over all screens and takes every touch, click and key of the window.
///
/// A touch counts only if it begins and ends inside one TouchTarget, with one finger on
/// the screen from its beginning to its end. After a screen has changed nothing counts
/// until the fingers have rested for settleMs, so that a storm of taps meant for one
/// screen never reaches the next. Every key that is not the keypad's is swallowed.
/// Lives in the UI thread.
class InputSurface : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The item whose TouchTargets can be touched.
    Q_PROPERTY(QQuickItem *scope MEMBER m_scope NOTIFY scopeChanged REQUIRED)
    /// Names the screen that shows; a change starts the pause.
    Q_PROPERTY(QString screen READ screen WRITE setScreen NOTIFY screenChanged)
    /// Letters of a plugged keyboard are told by textTyped(); digits of a keypad stay keys.
    Q_PROPERTY(bool takesText MEMBER m_takesText NOTIFY takesTextChanged)
    Q_PROPERTY(int settleMs MEMBER m_settleMs NOTIFY settleMsChanged)

    /// The officer's key or pedal, a Qt::Key; 0: there is none.
    Q_PROPERTY(int openKey MEMBER m_openKey NOTIFY openKeyChanged)
    /// Digits are typed into something: digitTyped() comes in place of keyPressed().
    Q_PROPERTY(bool typing MEMBER m_typing NOTIFY typingChanged)
    /// A scanner may type a whole code at any time. Then each digit waits a moment, as
    /// it may be the first of one.
    Q_PROPERTY(bool scanning MEMBER m_scanning NOTIFY scanningChanged)

public:
    /// The keys that every keypad has, and the 5 for questions with five answers.
    enum Key { Digit1 = 1, Digit2, Digit3, Digit4, Repeat, Back, Digit5 };
    Q_ENUM(Key)

    explicit InputSurface(QQuickItem *parent = nullptr);

    [[nodiscard]] QString screen() const { return m_screen; }
    void setScreen(const QString &screen);

signals:
    void scopeChanged();
    void screenChanged();
    void settleMsChanged();
    void openKeyChanged();
    void typingChanged();
    void scanningChanged();
    void takesTextChanged();
    /// Something was typed on a keyboard while a field takes it.
    void textTyped(const QString &text);
    /// Somebody is there: a finger came down, anywhere.
    void touched();
    /// A finger came down here, in pixels of the window; before anything is decided.
    void touchedAt(QPointF position);
    void keyPressed(puas::InputSurface::Key key);
    void digitTyped(int digit);
    void openKeyPressed();
    /// A scanner has typed this, and Enter.
    void scanned(const QString &code);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool takeScan(const QKeyEvent &event);
    void takeKey(int key);
    void press(QPointF position);
    void move(QPointF position);
    void release(QPointF position);
    void cancel();
    [[nodiscard]] bool settling();
    [[nodiscard]] TouchTarget *targetAt(QPointF position) const;

    QPointer<QQuickItem> m_scope;
    QPointer<TouchTarget> m_target;
    QString m_screen;
    QElapsedTimer m_sinceRestless;
    QTimer m_burst;
    QString m_typed; ///< digits that may be a scanner's
    int m_openKey = 0;
    bool m_typing = false;
    bool m_scanning = false;
    int m_settleMs = 300;
    bool m_takesText = false;
    bool m_settled = true;
    bool m_manyFingers = false;
};

} // namespace puas
