// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/tickets.h"

#include "app/audit/act_kinds.h"

#include <QJsonObject>

namespace puas {

namespace {

/// The last number that was given out; 0 before the first.
Result<quint32> lastIssued(const Store &store, const QString &kioskId)
{
    return store.documents().get(ticketsDocument(kioskId)).map([](const std::optional<QByteArray> &text) {
        return text ? text->toUInt() : 0U;
    });
}

Result<TicketKey> keyOf(const OfficeFolder &office, const QString &kioskId)
{
    return office.store().registry().kiosk(kioskId).and_then([&](const Kiosk &kiosk) -> Result<TicketKey> {
        const auto key = fixedBytes<32>(kiosk.publicKey);
        if (!key)
            return fail(ErrorCode::Damaged, QStringLiteral("the key of kiosk %1").arg(kioskId));
        return TicketKey::between(office.signingKey(), *key);
    });
}

} // namespace

QString ticketsDocument(const QString &kioskId)
{
    return QStringLiteral("tickets/") + kioskId;
}

Result<QStringList> issueTickets(OfficeFolder &office, const QString &kioskId, int count)
{
    if (count < 1 || count > mostTicketsAtOnce)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("1 to %1 tickets at once").arg(mostTicketsAtOnce));
    const auto key = keyOf(office, kioskId);
    if (!key)
        return tl::unexpected(key.error());
    quint32 first = 0;
    const auto issued = office.perform([&](Store &store) -> Result<Act> {
        const auto last = lastIssued(store, kioskId);
        if (!last)
            return tl::unexpected(last.error());
        if (*last + quint32(count) > lastTicketNumber)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("kiosk %1 has no numbers left for tickets").arg(kioskId));
        first = *last + 1;
        const quint32 newLast = *last + quint32(count);
        const Act act{ActKind::ticketsIssued,
                      0,
                      {},
                      kioskId,
                      {},
                      actJson({{QStringLiteral("first"), qint64(first)},
                               {QStringLiteral("last"), qint64(newLast)}})};
        return store.documents().put(ticketsDocument(kioskId), QByteArray::number(newLast)).map([&] {
            return act;
        });
    });
    if (!issued)
        return tl::unexpected(issued.error());
    QStringList codes;
    for (int index = 0; index < count; ++index)
        codes << key->code(first + quint32(index));
    return codes;
}

} // namespace puas
