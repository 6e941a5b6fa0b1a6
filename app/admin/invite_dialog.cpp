// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/invite_dialog.h"

#include "app/admin/kiosk_words.h"
#include "app/admin/office_session.h"
#include "app/admin/stick_field.h"
#include "app/intake/invitations.h"
#include "app/intake/it_pin.h"
#include "app/intake/office_acts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace puas {

namespace {

const QString newCounter = QStringLiteral("\n"); // no code can be that

QComboBox *chooser()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

InviteDialog::InviteDialog(OfficeSession &session, const QString &replaces, QWidget *parent)
    : JobDialog(session, tr("Invite a kiosk"), tr("Write invitation"), parent),
      m_name(addLine(tr("Name"))), m_counters(chooser()), m_mode(chooser()), m_replaces(chooser()),
      m_stick(new StickField)
{
    addWords(tr("The stick takes the invitation to the kiosk and its answer back. Then two people "
                "compare six words."));
    m_name->setPlaceholderText(tr("such as Kios 1"));
    addRow(tr("Counter"), m_counters);
    m_code = addLine(tr("Its code"));
    m_code->setPlaceholderText(tr("such as L1"));
    m_counterName = addLine(tr("Its name"));
    m_counterName->setPlaceholderText(tr("such as Loket 1"));
    addCounters();
    for (const QString &mode : kioskModes())
        m_mode->addItem(modeWords(mode), mode);
    addRow(tr("Who may rate"), m_mode);
    addRow(tr("In place of"), m_replaces);
    addReplaced(replaces);
    m_pin = addLine(tr("IT's PIN there"));
    m_pin->setText(makeItPin());
    addRow(tr("Stick"), m_stick);
    connect(m_counters, &QComboBox::currentIndexChanged, this, &InviteDialog::showNewCounter);
    showNewCounter();
}

void InviteDialog::addCounters()
{
    if (const auto counters = session().store().registry().counters())
        for (const Counter &counter : *counters)
            m_counters->addItem(counter.code == counter.name
                                    ? counter.code
                                    : QStringLiteral("%1, %2").arg(counter.code, counter.name),
                                counter.code);
    m_counters->addItem(tr("Another counter"), newCounter);
    m_counters->addItem(tr("No counter, in the lobby"), QString());
}

/// Kiosks whose place nobody has taken yet, lost ones too.
void InviteDialog::addReplaced(const QString &replaces)
{
    m_replaces->addItem(tr("No kiosk, it is one more"), QString());
    const auto kiosks = session().store().registry().kiosks();
    const auto ends = session().store().kioskEnds().all();
    if (kiosks && ends) {
        QSet<QString> replaced;
        for (const KioskEnd &end : *ends)
            if (!end.replacedBy.isEmpty())
                replaced << end.kiosk;
        for (const Kiosk &kiosk : *kiosks)
            if (!replaced.contains(kiosk.id)) {
                m_replaces->addItem(kiosk.name, kiosk.id);
                if (kiosk.id != replaces)
                    continue;
                m_name->setText(kiosk.name);
                m_counters->setCurrentIndex(std::max(0, m_counters->findData(kiosk.counter)));
            }
    }
    m_replaces->setCurrentIndex(std::max(0, m_replaces->findData(replaces)));
}

bool InviteDialog::isNewCounter() const
{
    return m_counters->currentData().toString() == newCounter;
}

void InviteDialog::showNewCounter()
{
    for (QLineEdit *field : {m_code, m_counterName})
        showRow(field, isNewCounter());
    adjustSize();
}

std::optional<Counter> InviteDialog::counter()
{
    if (!isNewCounter())
        return Counter{m_counters->currentData().toString(), {}, {}};
    const Counter counter{m_code->text().trimmed(), m_counterName->text().trimmed(),
                          session().home().code};
    if (counter.code.isEmpty() || counter.name.isEmpty())
        complain(tr("A new counter needs a code and a name."),
                 counter.code.isEmpty() ? m_code : m_counterName);
    else if (m_counters->findData(counter.code) >= 0)
        complain(tr("There is a counter %1; choose it above.").arg(counter.code), m_counters);
    else
        return counter;
    return std::nullopt;
}

void InviteDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return complain(tr("A name is missing."), m_name);
    const auto place = counter();
    if (!place)
        return;
    const QString pin = m_pin->text().trimmed();
    const bool isPin = pin.size() >= 4 && pin.size() <= 12
                       && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPin)
        return complain(tr("IT's PIN has 4 to 12 digits."), m_pin);
    const QString root = m_stick->path();
    if (root.isEmpty())
        return complain(tr("Plug a stick in, or choose a folder."), m_stick);
    m_outcome->name = name;
    m_outcome->pin = pin;
    KioskChoices choices{name, place->code, {}, m_mode->currentData().toString(), {}};
    run([choices, place = *place, isNew = isNewCounter(), pin, root, outcome = m_outcome,
         replaces = m_replaces->currentData().toString(),
         nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) mutable -> Result<> {
        const auto hash = hashItPin(pin);
        if (!hash)
            return tl::unexpected(hash.error());
        choices.itPinHash = *hash;
        const auto invited = inviteKiosk(office, choices, replaces, nowMs);
        if (!invited)
            return tl::unexpected(invited.error());
        if (isNew)
            if (const auto put = putCounter(office, place); !put)
                return put;
        if (const auto written = writeInvitation(office, invited->invitation, root, nowMs); !written)
            outcome->notWritten = written.error();
        return {};
    });
}

} // namespace puas
