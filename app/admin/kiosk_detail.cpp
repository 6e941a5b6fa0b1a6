// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosk_detail.h"

#include "app/admin/kiosk_words.h"
#include "app/admin/kiosks_model.h"
#include "app/report/eye_format.h"

#include <QPushButton>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int buttonsInOneLine = 860;

} // namespace

KioskDetail::KioskDetail(QWidget *parent)
    : Card(parent), m_state(makeText({}, "strong")), m_reports(makeText({}, "soft")),
      m_told(makeText({}, "soft")), m_clock(makeText({}, "soft")),
      m_buttons(new CardRow(buttonsInOneLine))
{
    for (QLabel *line : {m_state, m_reports, m_told, m_clock}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    m_hours = addButton(tr("Hours"));
    m_mode = addButton(tr("Who may rate"));
    m_write = addButton(tr("Write settings"));
    m_putClockRight = addButton(tr("Put clock right"));
    m_replace = addButton(tr("Replace"));
    m_revoke = addButton(tr("Revoke"));
    m_buttons->add(new QWidget, 1); // wide windows: the buttons stay left
    body()->addWidget(m_buttons);
    connect(m_hours, &QPushButton::clicked, this, [this] { emit hoursWanted(m_settings); });
    connect(m_mode, &QPushButton::clicked, this, [this] { emit modeWanted(m_settings); });
    connect(m_write, &QPushButton::clicked, this, &KioskDetail::settingsWanted);
    connect(m_putClockRight, &QPushButton::clicked, this, [this] { emit clockWanted(m_kiosk); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceWanted(m_kiosk); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { emit revokeWanted(m_kiosk); });
}

QPushButton *KioskDetail::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->add(button, 0);
    return button;
}

void KioskDetail::show(const KioskRow &row, const std::optional<KioskConfig> &settings,
                       const QDateTime &now, bool mayManage)
{
    m_kiosk = row.kiosk;
    m_settings = settings.value_or(KioskConfig());
    const EyeFormat format;
    const auto moment = [&](qint64 utcMs) {
        return format.shortDateTime(QDateTime::fromMSecsSinceEpoch(utcMs, now.timeZone()));
    };
    setTitle(row.kiosk.name, tr("enrolled %1").arg(moment(row.kiosk.enrolledAtUtcMs)));
    QString state = kioskStateWords(row);
    if (row.end && !row.end->reason.isEmpty())
        state += QStringLiteral(", ") + tr("by %1: %2").arg(row.end->who, row.end->reason);
    m_state->setText(state);
    m_reports->setText(
        row.kiosk.lastSeq == 0
            ? tr("Nothing has come from it yet.")
            : tr("The office has its events up to %1; the kiosk knows of %2.")
                  .arg(format.count(row.kiosk.lastSeq), format.count(row.kiosk.acknowledgedSeq)));
    m_told->setText(settings ? tr("%1; hours: %2; settings %3")
                                   .arg(modeWords(settings->mode), hoursWords(*settings),
                                        format.count(qint64(settings->version)))
                             : tr("Its settings cannot be read."));
    const bool isDoubted = row.clock.doubtful > row.clock.corrected;
    m_clock->setText(tr("Clock: %1").arg(clockWords(row.clock)));
    const bool isOpen = mayManage && !row.isClosed();
    m_hours->setVisible(isOpen && settings);
    m_mode->setVisible(isOpen && settings);
    m_write->setVisible(isOpen);
    m_revoke->setVisible(isOpen);
    m_replace->setVisible(mayManage && row.state != KioskState::Replaced);
    m_putClockRight->setVisible(mayManage && isDoubted);
}

} // namespace puas
