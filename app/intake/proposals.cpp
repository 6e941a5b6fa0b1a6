// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposals.h"

#include "app/event/event.h"
#include "app/intake/event_rating.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <set>
#include <tuple>

namespace puas {

namespace {

/// Reads one kiosk's events for its proposals.
class ProposalsOfKiosk
{
public:
    ProposalsOfKiosk(const OfficeFolder &office, const QTimeZone &zone, const DateRange &range,
                     QString kiosk, std::vector<Proposal> &found)
        : m_office(office), m_zone(zone), m_range(range), m_kiosk(std::move(kiosk)), m_found(found)
    {
    }

    Result<> read()
    {
        Result<> applied;
        const auto walked = m_office.store().ratings().forEachEvent(m_kiosk, 1, [&](const KeptEvent &kept) {
            applied = take(kept);
            return applied.has_value();
        });
        return walked ? applied : walked;
    }

private:
    Result<> take(const KeptEvent &kept)
    {
        const auto event = decodeEvent(kept.body);
        if (!event)
            return tl::unexpected(event.error());
        if (const auto *rated = std::get_if<Rated>(&event->payload)) {
            if (!ratingOf(event->stamp, *rated).counted)
                m_uncounted.insert(quint64(kept.seq));
        } else if (const auto *proposed = std::get_if<Proposed>(&event->payload)) {
            return takeProposal(kept.seq, event->stamp, *proposed);
        }
        return {};
    }

    Result<> takeProposal(qint64 seq, const Stamp &stamp, const Proposed &proposed)
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(stamp.wallMs, m_zone).date();
        if (m_uncounted.contains(proposed.rating) || !m_range.contains(day))
            return {};
        QByteArray text;
        if (!proposed.sealedText.isEmpty()) {
            auto opened = m_office.boxKey().open(proposed.sealedText);
            if (!opened)
                return fail(ErrorCode::Damaged, QStringLiteral("the proposal in event %1 of kiosk %2 is not sealed to "
                                                               "this office")
                                                    .arg(seq)
                                                    .arg(m_kiosk));
            text = std::move(*opened);
        }
        m_found.push_back({day, m_kiosk, proposed.topic, QString::fromUtf8(text)});
        return {};
    }

    const OfficeFolder &m_office;
    const QTimeZone &m_zone;
    const DateRange &m_range;
    QString m_kiosk;
    std::vector<Proposal> &m_found;
    std::set<quint64> m_uncounted; ///< ratings given in training
};

} // namespace

Result<std::vector<Proposal>> proposals(const OfficeFolder &office, const DateRange &range)
{
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto kiosks = office.store().registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    const QTimeZone zone(home->timeZone);
    std::vector<Proposal> found;
    for (const Kiosk &kiosk : *kiosks)
        if (const auto read = ProposalsOfKiosk(office, zone, range, kiosk.id, found).read(); !read)
            return tl::unexpected(read.error());
    std::sort(found.begin(), found.end(), [](const Proposal &a, const Proposal &b) {
        return std::tie(a.day, a.topic, a.text, a.kiosk) < std::tie(b.day, b.topic, b.text, b.kiosk);
    });
    return found;
}

} // namespace puas
