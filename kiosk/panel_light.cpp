// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/panel_light.h"

#include <QDir>
#include <QFile>

namespace puas {
namespace {

// Linux, fb.h: FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN.
constexpr const char *powerOn = "0";
constexpr const char *powerOff = "4";

} // namespace

PanelLight::PanelLight(std::chrono::milliseconds lit, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lit);
    connect(&m_timer, &QTimer::timeout, this, &PanelLight::darken);
}

PanelLight::~PanelLight()
{
    light();
}

void PanelLight::setFolder(const QString &folder)
{
    m_folder = folder;
    m_isDark = true;
    light();
}

void PanelLight::setClosed(bool closed)
{
    if (closed == m_closed)
        return;
    m_closed = closed;
    light();
    emit closedChanged();
}

void PanelLight::touched()
{
    if (m_closed)
        light();
}

void PanelLight::light()
{
    if (m_isDark)
        write(powerOn);
    m_isDark = false;
    if (m_closed && !m_folder.isEmpty())
        m_timer.start();
    else
        m_timer.stop();
}

void PanelLight::darken()
{
    write(powerOff);
    m_isDark = true;
}

void PanelLight::write(const char *power) const
{
    if (m_folder.isEmpty())
        return;
    const QDir folder(m_folder);
    for (const QString &panel : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath(panel + QStringLiteral("/bl_power")));
        if (file.exists() && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write(power);
    }
}

} // namespace puas
