// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// Measures the panel: IT lays an identity card (ISO/IEC 7810 ID-1, 85.60 mm wide, as a KTP
/// is) on the screen and makes a box as wide. What is saved goes through saveAsked() and is
/// in force when set() says so. UI thread.
class Ruler : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    /// As measured; 0 before anybody has.
    Q_PROPERTY(double pixelsPerMm READ pixelsPerMm NOTIFY changed)
    /// How wide the box is now, in pixels.
    Q_PROPERTY(int cardPixels READ cardPixels NOTIFY changed)
    /// The box is not what is in force.
    Q_PROPERTY(bool moved READ isMoved NOTIFY changed)

public:
    static constexpr double cardMm = 85.60;
    /// No screen at a counter is coarser or finer, in pixels per millimetre.
    static constexpr double coarsest = 2.5;
    static constexpr double finest = 12.0;

    using QObject::QObject;

    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }
    [[nodiscard]] int cardPixels() const { return m_cardPixels; }
    [[nodiscard]] bool isMoved() const { return m_moved; }
    /// What was measured and is in use.
    void set(double pixelsPerMm);

    /// The page opens, with what is in force; \a assumed where nobody has measured.
    Q_INVOKABLE void open(double assumed);
    Q_INVOKABLE void adjust(int pixels);
    Q_INVOKABLE void save();

signals:
    void changed();
    void saveAsked(double pixelsPerMm);

private:
    double m_pixelsPerMm = 0;
    int m_cardPixels = 0;
    bool m_moved = false;
};

} // namespace puas
