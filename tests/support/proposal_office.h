// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_acts.h"
#include "app/intake/proposals.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/office_people.h"

namespace puas::test {

/// What a citizen wrote, for proposals that a test looks for.
inline const QString rampText = QStringLiteral(
    "Jalur landai di pintu samping. Kursi roda harus diangkat dua orang.");

/// An office with people, one officer and a kiosk at which three proposals were left beside
/// ratings: two with a text, one with its topic alone; and one in training, which counts for
/// nothing. The head acts.
class ProposalOffice
{
public:
    ProposalOffice() : m_office(peopledOffice())
    {
        OfficeFolder &folder = m_office.folder();
        folder.setActor(headLogin);
        if (!putOfficer(folder,
                        {QStringLiteral("198001012005011001"), QStringLiteral("Bambang Sutrisno"), {}},
                        {}))
            qFatal("an officer");
        m_office.enrol(m_kiosk.key(), m_kiosk.counter());
        propose(QStringLiteral("access"), rampText);
        propose(QStringLiteral("office"), QStringLiteral("Papan antrean yang bersuara"));
        propose(QStringLiteral("other"), {});
        Rated training = overallRating(4, m_kiosk.counter());
        training.mode = QStringLiteral("training");
        m_kiosk.add(training);
        m_kiosk.add(Proposed{QStringLiteral("food"), {}, {}, m_kiosk.lastSeq()});
        const QByteArray bytes = m_kiosk.bundle(folder.boxKey().publicKey()).build();
        if (const QString outcome = m_office.importBytes(bytes); outcome != QLatin1String("accepted"))
            qFatal("the bundle: %s", qPrintable(outcome));
    }

    [[nodiscard]] TestOffice &office() { return m_office; }
    [[nodiscard]] OfficeFolder &folder() { return m_office.folder(); }
    [[nodiscard]] std::vector<Proposal> all()
    {
        const auto found = proposals(folder(), {QDate(2026, 1, 1), QDate(2027, 12, 31)});
        return found ? *found : std::vector<Proposal>();
    }
    /// The proposal of that topic.
    [[nodiscard]] Proposal of(const QString &topic)
    {
        for (const Proposal &proposal : all())
            if (proposal.topic == topic)
                return proposal;
        qFatal("no proposal about %s", qPrintable(topic));
    }

private:
    void propose(const QString &topic, const QString &text)
    {
        m_kiosk.rate(3);
        const QByteArray sealed = text.isEmpty()
                                      ? QByteArray()
                                      : seal(m_office.folder().boxKey().publicKey(), text.toUtf8());
        m_kiosk.add(Proposed{topic, {}, sealed, m_kiosk.lastSeq()});
    }

    TestOffice m_office;
    MemoryKiosk m_kiosk{21, QStringLiteral("A1")};
};

} // namespace puas::test
