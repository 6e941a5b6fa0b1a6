// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal_sink.h"

namespace puas {

JournalSink::JournalSink(JournalThread &journal, const KioskConfig &config,
                         std::chrono::milliseconds retryEvery)
    : m_journal(journal), m_config(config)
{
    m_retry.setInterval(retryEvery);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalSink::tryDisk);
}

void JournalSink::keep(const RatingDraft &draft)
{
    m_journal.append(payload(draft), this, [this](const Result<ChainHead> &head) {
        if (head)
            emit kept(static_cast<qint64>(head->seq));
        else
            failed(head.error());
    });
}

void JournalSink::add(const AdditionDraft &draft)
{
    const auto rating = static_cast<quint64>(draft.rating);
    std::vector<Payload> payloads;
    if (!draft.answers.empty() || !draft.reasons.isEmpty())
        payloads.emplace_back(Added{rating, draft.answers, draft.reasons, {}});
    if (draft.proposal) {
        const QByteArray text = draft.proposal->text.toUtf8();
        const QByteArray sealed = text.isEmpty() ? QByteArray() : seal(m_journal.office(), text);
        payloads.emplace_back(Proposed{draft.proposal->topic, {}, sealed, rating});
    }
    m_journal.appendAll(std::move(payloads), this, [this](const Result<ChainHead> &head) {
        if (head)
            emit added();
        else
            failed(head.error());
    });
}

void JournalSink::failed(const Error &error)
{
    m_retry.start();
    emit lost(faultCode(error.code));
}

/// An event of its own, so that the history says that there was a fault and when it ended.
void JournalSink::tryDisk()
{
    m_journal.append(Maintenance{QStringLiteral("disk-recovered")}, this,
                     [this](const Result<ChainHead> &head) {
                         if (head)
                             emit recovered();
                         else
                             m_retry.start();
                     });
}

Payload JournalSink::payload(const RatingDraft &draft) const
{
    const std::vector<Answer> answers{{QString::fromUtf16(overallQuestion), draft.value, 4}};
    if (draft.changes)
        return Changed{static_cast<quint64>(*draft.changes), answers};
    Rated rated;
    rated.survey = m_config.survey.id;
    rated.surveyVersion = m_config.survey.version;
    rated.answers = answers;
    rated.officer = m_officer;
    rated.counter = m_config.counterCode;
    rated.service = m_config.serviceCode;
    rated.language = draft.language;
    rated.opened = m_opening;
    rated.mode = m_training ? QStringLiteral("training") : m_config.mode;
    return rated;
}

QString faultCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull: return QStringLiteral("D-01");
    case ErrorCode::PermissionDenied: return QStringLiteral("D-02");
    case ErrorCode::Damaged: return QStringLiteral("D-04");
    case ErrorCode::InUse: return QStringLiteral("K-01");
    case ErrorCode::NewerFormat: return QStringLiteral("K-02");
    case ErrorCode::BadSignature:
    case ErrorCode::InvalidInput:
    case ErrorCode::Crypto: return QStringLiteral("K-03");
    default: return QStringLiteral("D-03");
    }
}

} // namespace puas
