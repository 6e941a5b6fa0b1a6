// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk_engine.h"

#include "kiosk/drawing_provider.h"

#include <QFont>
#include <QGuiApplication>

namespace puas {

namespace {

QQuickWindow *loadWindow(QQmlApplicationEngine &engine, const QString &file, QVariantMap properties,
                         Panel panel)
{
    properties.insert(QStringLiteral("pixelsPerMm"), panel.pixelsPerMm);
    properties.insert(QStringLiteral("width"), panel.pixels.width());
    properties.insert(QStringLiteral("height"), panel.pixels.height());
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("drawing"), new DrawingProvider);
    engine.setInitialProperties(properties);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Puas/Kiosk/") + file));
    return engine.rootObjects().isEmpty() ? nullptr
                                          : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

} // namespace

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

QQuickWindow *loadKioskWindow(QQmlApplicationEngine &engine, LanguageSwitch &languageSwitch, KioskModel &kiosk,
                              PhotoProvider::Album album, Panel panel)
{
    const auto speak = [&kiosk, &languageSwitch] { languageSwitch.show(kiosk.settings()->language()); };
    QObject::connect(kiosk.settings(), &PersonSettings::languageChanged, &languageSwitch, speak);
    speak();
    engine.addImageProvider(QStringLiteral("photo"), new PhotoProvider(std::move(album)));
    return loadWindow(engine, QStringLiteral("Main.qml"),
                      {{QStringLiteral("kiosk"), QVariant::fromValue(&kiosk)}}, panel);
}

QQuickWindow *loadEnrolmentWindow(QQmlApplicationEngine &engine, LanguageSwitch &languageSwitch,
                                  EnrolmentDesk &desk, Panel panel)
{
    const auto speak = [&desk, &languageSwitch] { languageSwitch.show(desk.language()); };
    QObject::connect(&desk, &EnrolmentDesk::languageChanged, &languageSwitch, speak);
    speak();
    return loadWindow(engine, QStringLiteral("EnrolmentWindow.qml"),
                      {{QStringLiteral("desk"), QVariant::fromValue(&desk)}}, panel);
}

} // namespace puas
