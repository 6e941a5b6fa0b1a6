// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/enrolment_desk.h"
#include "kiosk/kiosk_model.h"
#include "kiosk/language_switch.h"
#include "kiosk/photo_provider.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace puas {

/// Before the application object: software rendering, unless the environment asks for more.
void prepareKioskProgram();
/// After it: the typeface.
void dressKioskProgram();

/// The panel that the window fills.
struct Panel {
    QSize pixels;
    double pixelsPerMm = 0;
};

/// Loads the window into \a engine, in the language that the settings have now and later.
/// The engine owns it; \a kiosk and \a languageSwitch have to outlive it. The window is not
/// shown yet. Null where the screens cannot be loaded.
[[nodiscard]] QQuickWindow *loadKioskWindow(QQmlApplicationEngine &engine, LanguageSwitch &languageSwitch,
                                            KioskModel &kiosk, PhotoProvider::Album album, Panel panel);

/// The same for the window of a kiosk that is not enrolled yet.
[[nodiscard]] QQuickWindow *loadEnrolmentWindow(QQmlApplicationEngine &engine,
                                                LanguageSwitch &languageSwitch, EnrolmentDesk &desk,
                                                Panel panel);

} // namespace puas
