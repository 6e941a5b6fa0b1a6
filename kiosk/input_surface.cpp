// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/input_surface.h"

#include <algorithm>

namespace puas {
namespace {

bool canBeTouched(const QQuickItem *item)
{
    return item->isVisible() && item->isEnabled() && item->opacity() > 0.0;
}

TouchTarget *topTarget(QQuickItem *item, QPointF scenePosition)
{
    if (!canBeTouched(item))
        return nullptr;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const auto *left, const auto *right) { return left->z() < right->z(); });
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (TouchTarget *found = topTarget(*child, scenePosition))
            return found;
    }
    auto *target = qobject_cast<TouchTarget *>(item);
    return target && target->contains(target->mapFromScene(scenePosition)) ? target : nullptr;
}

/// A scanner is faster than that between two digits, a person is not.
constexpr int burstMs = 60;
/// What is shorter is no code.
constexpr qsizetype shortestScan = 8;

bool isPlain(const QKeyEvent &event)
{
    return !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

std::optional<int> digitOf(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9 ? std::optional(key - Qt::Key_0) : std::nullopt;
}

std::optional<InputSurface::Key> keypadKey(int key)
{
    switch (key) {
    case Qt::Key_1: return InputSurface::Digit1;
    case Qt::Key_2: return InputSurface::Digit2;
    case Qt::Key_3: return InputSurface::Digit3;
    case Qt::Key_4: return InputSurface::Digit4;
    case Qt::Key_5: return InputSurface::Digit5;
    case Qt::Key_0:
    case Qt::Key_Enter:
    case Qt::Key_Return: return InputSurface::Repeat;
    case Qt::Key_Backspace: return InputSurface::Back;
    default: return std::nullopt;
    }
}

/// What a key types, or nothing for one that is no letter, digit or sign.
QString typedText(const QKeyEvent &event)
{
    constexpr auto notTyping = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::KeypadModifier;
    const QString text = event.text();
    const bool types = !(event.modifiers() & notTyping) && text.size() == 1 && text.front().isPrint();
    return types ? text : QString();
}

} // namespace

InputSurface::InputSurface(QQuickItem *parent) : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::AllButtons);
    setAcceptTouchEvents(true);
    setFlag(ItemIsFocusScope);
    m_burst.setSingleShot(true);
    m_burst.setInterval(burstMs);
    connect(&m_burst, &QTimer::timeout, this, [this] {
        const QString typed = std::exchange(m_typed, QString());
        for (const QChar digit : typed)
            takeKey(Qt::Key_0 + digit.digitValue());
    });
}

void InputSurface::setScreen(const QString &screen)
{
    if (m_screen == screen)
        return;
    // Nobody can have meant a tap for a screen before the first.
    m_settled = m_screen.isEmpty();
    m_screen = screen;
    cancel();
    m_sinceRestless.start();
    emit screenChanged();
}

void InputSurface::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->buttons() == Qt::LeftButton)
        press(event->scenePosition());
    else
        cancel();
}

void InputSurface::mouseMoveEvent(QMouseEvent *event)
{
    move(event->scenePosition());
}

void InputSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        release(event->scenePosition());
}

void InputSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick taps are two taps: nothing here knows a double tap.
    mousePressEvent(event);
}

void InputSurface::mouseUngrabEvent()
{
    cancel();
}

void InputSurface::touchEvent(QTouchEvent *event)
{
    event->accept();
    const QList<QEventPoint> &points = event->points();
    const bool allUp = std::all_of(points.cbegin(), points.cend(), [](const QEventPoint &point) {
        return point.state() == QEventPoint::Released;
    });
    if (event->type() == QEvent::TouchCancel || points.size() > 1) {
        m_manyFingers = !allUp && event->type() != QEvent::TouchCancel;
        cancel();
        return;
    }
    if (m_manyFingers) {
        m_manyFingers = !allUp;
        return;
    }
    const QEventPoint &finger = points.constFirst();
    if (finger.state() == QEventPoint::Pressed)
        press(finger.scenePosition());
    else if (finger.state() == QEventPoint::Released)
        release(finger.scenePosition());
    else
        move(finger.scenePosition());
}

void InputSurface::touchUngrabEvent()
{
    cancel();
}

void InputSurface::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (const QString text = m_takesText ? typedText(*event) : QString(); !text.isEmpty()) {
        if (settling())
            return;
        cancel();
        emit touched();
        emit textTyped(text);
        return;
    }
    if (!isPlain(*event) || takeScan(*event))
        return;
    if (m_openKey != 0 && event->key() == m_openKey)
        emit openKeyPressed();
    else
        takeKey(event->key());
}

/// Whether the key is a scanner's, or may be.
bool InputSurface::takeScan(const QKeyEvent &event)
{
    if (!m_scanning)
        return false;
    if (const auto digit = digitOf(event.key())) {
        m_typed += QChar(u'0' + *digit);
        m_burst.start();
        return true;
    }
    const bool ends = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!ends || m_typed.size() < shortestScan)
        return false;
    m_burst.stop();
    emit scanned(std::exchange(m_typed, QString()));
    return true;
}

void InputSurface::takeKey(int code)
{
    const auto digit = m_typing ? digitOf(code) : std::nullopt;
    const auto key = keypadKey(code);
    if ((!key && !digit) || settling())
        return;
    cancel();
    emit touched();
    // The key that woke another screen was not meant for it.
    if (!m_settled)
        return;
    if (digit)
        emit digitTyped(*digit);
    else
        emit keyPressed(*key);
}

void InputSurface::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

void InputSurface::press(QPointF position)
{
    cancel();
    const bool tooSoon = settling();
    emit touchedAt(position);
    emit touched();
    if (tooSoon || !m_settled)
        return;
    m_target = targetAt(position);
    if (m_target)
        m_target->setPressed(true);
}

void InputSurface::move(QPointF position)
{
    if (m_target)
        m_target->setPressed(targetAt(position) == m_target);
}

void InputSurface::release(QPointF position)
{
    const QPointer<TouchTarget> target = m_target;
    const bool inside = target && targetAt(position) == target;
    cancel();
    if (inside)
        target->activate();
}

void InputSurface::cancel()
{
    if (m_target)
        m_target->setPressed(false);
    m_target.clear();
}

bool InputSurface::settling()
{
    if (m_settled)
        return false;
    m_settled = m_sinceRestless.elapsed() >= m_settleMs;
    m_sinceRestless.start();
    return !m_settled;
}

TouchTarget *InputSurface::targetAt(QPointF position) const
{
    return m_scope ? topTarget(m_scope, position) : nullptr;
}

} // namespace puas
