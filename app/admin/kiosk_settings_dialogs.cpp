// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosk_settings_dialogs.h"

#include "app/admin/kiosk_words.h"
#include "app/admin/office_session.h"
#include "app/intake/kiosk_settings.h"
#include "app/report/eye_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QTimeEdit>

#include <algorithm>

namespace puas {

namespace {

const QString settingsTime = QStringLiteral("HH:mm");
constexpr int daysOfWeek = 7;
constexpr int daysInRow = 4;

QTimeEdit *timeField(const QString &text, QTime otherwise)
{
    auto *field = new QTimeEdit(text.isEmpty() ? otherwise : QTime::fromString(text, settingsTime));
    field->setDisplayFormat(QStringLiteral("HH.mm"));
    return field;
}

Result<> change(OfficeFolder &office, const QString &kiosk, const SettingsEdit &edit)
{
    return changeSettings(office, kiosk, edit).map([](quint64) {});
}

} // namespace

HoursDialog::HoursDialog(OfficeSession &session, const KioskConfig &settings, QWidget *parent)
    : JobDialog(session, tr("Hours of %1").arg(settings.kioskName), tr("Change hours"), parent),
      m_kiosk(settings.kioskId), m_always(new QCheckBox(tr("Never closed"))),
      m_opens(timeField(settings.opensAt, QTime(8, 0))),
      m_closes(timeField(settings.closesAt, QTime(15, 0)))
{
    addWords(tr("Outside of its hours the kiosk is dark. It changes as soon as a stick brings it the "
                "settings."));
    addWide(m_always);
    addRow(tr("Opens"), m_opens);
    addRow(tr("Closes"), m_closes);
    auto *days = new QWidget;
    auto *grid = new QGridLayout(days);
    grid->setContentsMargins(0, 8, 0, 0);
    for (int day = 1; day <= daysOfWeek; ++day) {
        auto *box = new QCheckBox(EyeFormat().weekdayShort(day));
        box->setChecked(std::ranges::find(settings.closedWeekdays, day)
                        != settings.closedWeekdays.end());
        grid->addWidget(box, (day - 1) / daysInRow, (day - 1) % daysInRow);
        m_closed << box;
    }
    addRow(tr("Closed on"), days);
    const auto follow = [this, days](bool always) {
        for (QWidget *field : {static_cast<QWidget *>(m_opens), static_cast<QWidget *>(m_closes), days})
            field->setEnabled(!always);
    };
    connect(m_always, &QCheckBox::toggled, this, follow);
    m_always->setChecked(settings.opensAt.isEmpty());
}

void HoursDialog::submit()
{
    if (m_always->isChecked())
        return run([kiosk = m_kiosk](OfficeFolder &office) {
            return change(office, kiosk, [](KioskConfig &config) {
                config.opensAt.clear();
                config.closesAt.clear();
                config.closedWeekdays.clear();
            });
        });
    if (m_closes->time() <= m_opens->time())
        return complain(tr("It closes later than it opens."), m_closes);
    std::vector<int> closed;
    for (int day = 1; day <= daysOfWeek; ++day)
        if (m_closed[day - 1]->isChecked())
            closed.push_back(day);
    run([kiosk = m_kiosk, opens = m_opens->time().toString(settingsTime),
         closes = m_closes->time().toString(settingsTime), closed](OfficeFolder &office) {
        return change(office, kiosk, [&](KioskConfig &config) {
            config.opensAt = opens;
            config.closesAt = closes;
            config.closedWeekdays = closed;
        });
    });
}

ModeDialog::ModeDialog(OfficeSession &session, const KioskConfig &settings, QWidget *parent)
    : JobDialog(session, tr("Who may rate at %1").arg(settings.kioskName), tr("Change"), parent),
      m_kiosk(settings.kioskId), m_mode(new QComboBox)
{
    addWords(tr("It changes as soon as a stick brings the kiosk its settings."));
    for (const QString &mode : kioskModes())
        m_mode->addItem(modeWords(mode), mode);
    m_mode->setCurrentIndex(m_mode->findData(settings.mode));
    addRow(tr("Who may rate"), m_mode);
}

void ModeDialog::submit()
{
    run([kiosk = m_kiosk, mode = m_mode->currentData().toString()](OfficeFolder &office) {
        return change(office, kiosk, [&](KioskConfig &config) { config.mode = mode; });
    });
}

} // namespace puas
