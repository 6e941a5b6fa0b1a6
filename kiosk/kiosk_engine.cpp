// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk_engine.h"

#include "kiosk/drawing_provider.h"

#include <QFont>
#include <QGuiApplication>

namespace puas {

void prepareKioskProgram()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

void dressKioskProgram()
{
    QFont font;
    font.setFamilies({QStringLiteral("Lato"), QStringLiteral("Open Sans")});
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
}

QQuickWindow *loadKioskWindow(QQmlApplicationEngine &engine, LanguageSwitch &languageSwitch,
                              Kiosk &kiosk, PhotoProvider::Album album, Panel panel)
{
    const auto speak = [&kiosk, &languageSwitch] { languageSwitch.show(kiosk.settings()->language()); };
    QObject::connect(kiosk.settings(), &PersonSettings::languageChanged, &languageSwitch, speak);
    speak();

    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("drawing"), new DrawingProvider);
    engine.addImageProvider(QStringLiteral("photo"), new PhotoProvider(std::move(album)));
    engine.setInitialProperties({{QStringLiteral("kiosk"), QVariant::fromValue(&kiosk)},
                                 {QStringLiteral("pixelsPerMm"), panel.pixelsPerMm},
                                 {QStringLiteral("width"), panel.pixels.width()},
                                 {QStringLiteral("height"), panel.pixels.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Puas/Kiosk/Main.qml")));
    return engine.rootObjects().isEmpty()
               ? nullptr
               : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

} // namespace puas
