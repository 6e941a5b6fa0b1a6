// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal_thread.h"
#include "kiosk/rating_sink.h"

#include <QTimer>

#include <chrono>

namespace puas {

/// Keeps taps in the kiosk's journal. UI thread; the disk is waited for in another one.
/// After a tap that could not be kept it tries the disk again and again, and says when it
/// holds what it is given.
class JournalSink : public RatingSink
{
    Q_OBJECT

public:
    /// Journal and config have to outlive it. \a retryEvery: the pause between two looks at a
    /// disk that failed.
    JournalSink(JournalThread &journal, const KioskConfig &config,
                std::chrono::milliseconds retryEvery = std::chrono::seconds(10));

    void keep(const RatingDraft &draft) override;
    /// A proposal's text is sealed before it leaves this call: from then on only the office
    /// can read it.
    void add(const AdditionDraft &draft) override;
    /// NIP of who is rated from now on; empty: the counter alone.
    void setOfficer(const QString &nip) { m_officer = nip; }
    /// The opened event that taps from now on answer; 0: none is needed.
    void setOpening(quint64 seq) { m_opening = seq; }
    /// Taps from now on are practice and never count.
    void setTraining(bool on) { m_training = on; }

private:
    [[nodiscard]] Payload payload(const RatingDraft &draft) const;
    void failed(const Error &error);
    void tryDisk();

    JournalThread &m_journal;
    const KioskConfig &m_config;
    QString m_officer;
    quint64 m_opening = 0;
    bool m_training = false;
    QTimer m_retry; ///< runs while the disk is not known to work
};

/// What staff tell IT when something cannot be kept or opened: "D-01" no room, "D-02" no
/// permission, "D-03" the disk failed, "D-04" damaged, "K-01" another process has the
/// folder, "K-02" newer format, "K-03" keys or settings.
[[nodiscard]] QString faultCode(ErrorCode code);

} // namespace puas
