// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/lock_banner.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QHBoxLayout>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int lockIconSize = 16;

} // namespace

LockBanner::LockBanner(OfficeSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_icon(new QLabel(this)),
      m_text(makeText({}, "lockText", this))
{
    setObjectName(QStringLiteral("lockBanner"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 9, 24, 9);
    layout->setSpacing(10);
    m_text->setWordWrap(true);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void LockBanner::follow(bool isWanted)
{
    const QString text = isWanted ? words() : QString();
    setVisible(!text.isEmpty());
    m_text->setText(text);
    setAccessibleName(text);
    m_icon->setPixmap(iconPixmap(QStringLiteral("lock"), theme().colours().done.ink,
                                 theme().px(lockIconSize), devicePixelRatioF()));
}

/// Nothing where no version is approved.
QString LockBanner::words() const
{
    if (m_session.state() != OfficeSession::State::Open || m_session.approvedVersion(m_session.period()) == 0)
        return {};
    const auto versions = m_session.store().periods().versionsOf(m_session.period().toString());
    if (!versions)
        return {};
    std::vector<const PeriodVersion *> approved;
    for (const PeriodVersion &version : *versions)
        if (version.isApproved())
            approved.push_back(&version);
    if (approved.empty())
        return {};
    const EyeFormat format;
    const auto day = [&](const PeriodVersion &version) {
        return format.date(QDateTime::fromMSecsSinceEpoch(*version.approvedAtUtcMs,
                                                          m_session.now().timeZone())
                               .date());
    };
    const PeriodVersion &last = *approved.back();
    const auto who = m_session.store().users().user(last.approvedBy);
    const QString name = who ? who->name : last.approvedBy;
    if (approved.size() == 1)
        return tr("Approved on %1 by %2. A correction becomes a new version.").arg(day(last), name);
    const PeriodVersion &before = *approved[approved.size() - 2];
    return tr("Version %1, approved on %2 by %3, in place of version %4 of %5.")
        .arg(format.count(last.version), day(last), name, format.count(before.version), day(before));
}

} // namespace puas
