// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/clock_dialog.h"

#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int clockReasonHeight = 64;

} // namespace

Result<std::vector<JudgedStretch>> doubtedStretches(const Store &store, const QString &kiosk)
{
    auto stretches = store.clocks().stretches(kiosk);
    const auto offsets = store.clocks().offsetsOf(kiosk);
    if (!stretches || !offsets)
        return tl::unexpected(stretches ? offsets.error() : stretches.error());
    std::erase_if(*stretches, [&](const JudgedStretch &one) {
        return one.verdict.doubt == ClockDoubt::None
               || std::ranges::any_of(*offsets, [&](const ClockOffset &offset) {
                      return offset.fromSeq <= qint64(one.stretch.firstSeq)
                             && qint64(one.stretch.lastSeq) <= offset.toSeq;
                  });
    });
    return stretches;
}

ClockDialog::ClockDialog(OfficeSession &session, const Kiosk &kiosk,
                         std::vector<JudgedStretch> stretches, QWidget *parent)
    : JobDialog(session, tr("Put the clock of %1 right").arg(kiosk.name), tr("Record"), parent),
      m_kiosk(kiosk.id), m_stretches(std::move(stretches)), m_range(new QComboBox),
      m_bounds(makeText({}, "soft")), m_started(new QDateTimeEdit), m_effect(makeText({}, "strong")),
      m_reason(new QPlainTextEdit)
{
    addWords(tr("Ratings by a doubtful clock whose month is not certain count nowhere until somebody "
                "says when it was. "
                "What the kiosk signed stays as it is."));
    const EyeFormat format;
    for (const JudgedStretch &one : m_stretches)
        m_range->addItem(
            tr("%1, on at %2 by its clock")
                .arg(format.sequenceRange(qint64(one.stretch.firstSeq), qint64(one.stretch.lastSeq)),
                     format.shortDateTime(moment(one.stretch.startMs))));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Events"), m_range);
    m_bounds->setWordWrap(true);
    addWide(m_bounds);
    m_started->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH.mm.ss"));
    m_started->setTimeSpec(Qt::UTC); // every time of day exists; whose it is says offset()
    addRow(tr("Really on at"), m_started);
    m_effect->setWordWrap(true);
    addWide(m_effect);
    m_reason->setFixedHeight(theme().px(clockReasonHeight));
    m_reason->setTabChangesFocus(true);
    addRow(tr("Reason"), m_reason);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ClockDialog::propose);
    connect(m_started, &QDateTimeEdit::dateTimeChanged, this, &ClockDialog::tellEffect);
    propose();
}

const JudgedStretch &ClockDialog::chosen() const
{
    return m_stretches[size_t(std::max(0, m_range->currentIndex()))];
}

QDateTime ClockDialog::moment(qint64 utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, session().now().timeZone());
}

NewClockOffset ClockDialog::offset() const
{
    const JudgedStretch &one = chosen();
    // The field shows the office's time; it knows no zone of its own.
    const QDateTime started(m_started->date(), m_started->time(), session().now().timeZone());
    return {m_kiosk, qint64(one.stretch.firstSeq), qint64(one.stretch.lastSeq),
            started.toMSecsSinceEpoch() - one.stretch.startMs, m_reason->toPlainText().trimmed()};
}

/// The nearest moment that is allowed.
void ClockDialog::propose()
{
    const auto [doubt, earliest, latest] = chosen().verdict;
    const EyeFormat format;
    if (earliest && latest)
        m_bounds->setText(
            tr("Receipts and imports say: it was switched on between %1 and %2.")
                .arg(format.shortDateTime(moment(*earliest)), format.shortDateTime(moment(*latest))));
    else if (earliest)
        m_bounds->setText(tr("Receipts say: it was switched on at %1 or later.")
                              .arg(format.shortDateTime(moment(*earliest))));
    else if (latest)
        m_bounds->setText(tr("Imports say: it was switched on at %1 or earlier.")
                              .arg(format.shortDateTime(moment(*latest))));
    else
        m_bounds->setText(tr("No receipt and no import says when it was switched on."));
    qint64 started = chosen().stretch.startMs;
    if (earliest)
        started = std::max(started, *earliest);
    if (latest)
        started = std::min(started, *latest);
    const QDateTime proposed = moment(started);
    m_started->setDateTime(QDateTime(proposed.date(), proposed.time(), Qt::UTC));
    tellEffect();
}

void ClockDialog::tellEffect()
{
    const auto tried = tryClockOffset(session().store(), offset());
    const EyeFormat format;
    m_effect->setText(tried ? tr("%1 ratings and %2 served customers would count by it.")
                                  .arg(format.count(tried->ratings), format.count(tried->served))
                            : tr("That is not possible: %1").arg(errorSentence(tried.error())));
    adjustSize();
}

void ClockDialog::submit()
{
    const NewClockOffset offset = this->offset();
    if (offset.reason.isEmpty())
        return complain(tr("Write the reason first."), m_reason);
    run([offset, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return recordClockOffset(office, offset, nowMs).map([](const RecordedOffset &) {});
    });
}

} // namespace puas
