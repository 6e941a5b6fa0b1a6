// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "app/sql/connection.h"
#include "app/sql/migrate.h"

#include <QSqlError>
#include <QVariant>

#include <limits>
#include <optional>

namespace puas {

namespace {

constexpr qint32 journalApplicationId = 0x5055414A; // "PUAJ", never change
const QString migrationsFolder = QStringLiteral(":/puas/journal/migrations");

Result<ChainHead> walkChain(const Journal &journal, const PublicKey &kiosk)
{
    ChainHead head{0, firstLink(kiosk)};
    const auto walked = journal.forEach(
        1, std::numeric_limits<qint64>::max(), [&](const StoredEvent &event) -> Result<> {
            const ChainHead next{head.seq + 1, nextLink(head.link, event.body)};
            if (event.seq != next.seq || event.link != next.link)
                return fail(ErrorCode::Damaged,
                            QStringLiteral("event %1 does not fit its chain").arg(next.seq));
            head = next;
            return {};
        });
    if (!walked)
        return tl::unexpected(walked.error());
    return head;
}

Result<Connection> openConnection(const QString &path, Connection::Mode mode)
{
    auto connection = Connection::openSqlite(path, mode, journalApplicationId);
    if (!connection)
        return connection;
    const auto ready = mode == Connection::Mode::ReadOnly
                           ? expectMigrated(*connection, migrationsFolder)
                           : migrate(*connection, migrationsFolder);
    if (!ready)
        return tl::unexpected(ready.error());
    return connection;
}

} // namespace

struct Journal::Private {
    Connection connection;
    QString path;
    PublicKey kiosk;
    ChainHead head{0, firstLink(kiosk)};
    std::optional<QSqlQuery> insert = {}; ///< prepared once: a tap should cost one commit
    bool inDoubt = false;                 ///< a write failed and nobody has looked since
    std::unique_ptr<Journal> secondCopy = {};

    [[nodiscard]] Result<ChainHead> write(const std::vector<QByteArray> &bodies);
    [[nodiscard]] Result<ChainHead> insertAll(const std::vector<QByteArray> &bodies);
    [[nodiscard]] Result<ChainHead> insertAfter(const ChainHead &previous, const QByteArray &body);
};

Journal::Journal(std::unique_ptr<Private> d) : d(std::move(d)) {}
Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;

Journal::~Journal()
{
    if (d)
        d->insert.reset(); // a query may not outlive its connection
}

Result<Journal> Journal::create(const QString &path, const PublicKey &kiosk)
{
    auto connection = Connection::openSqlite(path, Connection::Mode::Create, journalApplicationId);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto ready = migrate(*connection, migrationsFolder); !ready)
        return tl::unexpected(ready.error());
    return Journal(std::make_unique<Private>(Private{std::move(*connection), path, kiosk}));
}

Result<Journal> Journal::open(const QString &path, const PublicKey &kiosk)
{
    auto connection = openConnection(path, Connection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto sound = connection->quickCheck(); !sound)
        return tl::unexpected(sound.error());
    return withHead(std::make_unique<Private>(Private{std::move(*connection), path, kiosk}));
}

Result<Journal> Journal::openReadOnly(const QString &path, const PublicKey &kiosk)
{
    auto connection = openConnection(path, Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    return withHead(std::make_unique<Private>(Private{std::move(*connection), path, kiosk}));
}

Result<Journal> Journal::withHead(std::unique_ptr<Private> opened)
{
    Journal journal(std::move(opened));
    const auto head = walkChain(journal, journal.d->kiosk);
    if (!head)
        return tl::unexpected(head.error());
    journal.d->head = *head;
    return journal;
}

Result<ChainHead> Journal::Private::insertAfter(const ChainHead &previous, const QByteArray &body)
{
    if (!insert) {
        auto prepared = connection.prepare(
            QStringLiteral("INSERT INTO event (seq, body, link) VALUES (?, ?, ?)"));
        if (!prepared)
            return tl::unexpected(prepared.error());
        insert = std::move(*prepared);
    }
    const ChainHead next{previous.seq + 1, nextLink(previous.link, body)};
    insert->bindValue(0, qint64(next.seq));
    insert->bindValue(1, body);
    insert->bindValue(2, toBytes(next.link));
    const auto done = execute(*insert);
    insert->finish();
    if (!done)
        return tl::unexpected(done.error());
    return next;
}

/// All of them in one commit; a single statement is one by itself.
Result<ChainHead> Journal::Private::insertAll(const std::vector<QByteArray> &bodies)
{
    if (bodies.size() == 1)
        return insertAfter(head, bodies.front());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ChainHead last = head;
    for (const QByteArray &body : bodies) {
        const auto next = insertAfter(last, body);
        if (!next)
            return next;
        last = *next;
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return last;
}

Result<ChainHead> Journal::Private::write(const std::vector<QByteArray> &bodies)
{
    auto last = insertAll(bodies);
    if (last)
        head = *last;
    else
        inDoubt = last.error().code != ErrorCode::PermissionDenied;
    return last;
}

Result<> Journal::lookAgain()
{
    auto again = open(d->path, d->kiosk);
    if (!again)
        return tl::unexpected(again.error());
    again->d->secondCopy = std::move(d->secondCopy);
    *this = std::move(*again);
    return {};
}

Result<ChainHead> Journal::append(const Event &event)
{
    return appendAll({event});
}

Result<ChainHead> Journal::appendAll(const std::vector<Event> &events)
{
    std::vector<QByteArray> bodies;
    for (const Event &event : events) {
        auto body = encodeEvent(event);
        if (!body)
            return tl::unexpected(body.error());
        bodies.push_back(std::move(*body));
    }
    return appendEncoded(bodies);
}

Result<ChainHead> Journal::appendEncoded(const std::vector<QByteArray> &bodies)
{
    const auto written = writeSurely(bodies);
    if (written && d->secondCopy && !d->secondCopy->appendEncoded(bodies))
        d->secondCopy.reset();
    return written;
}

Result<ChainHead> Journal::writeSurely(const std::vector<QByteArray> &bodies)
{
    if (d->inDoubt)
        if (const auto looked = lookAgain(); !looked)
            return tl::unexpected(looked.error());
    const ChainHead before = d->head;
    ChainHead after = before;
    for (const QByteArray &body : bodies)
        after = {after.seq + 1, nextLink(after.link, body)};
    const auto written = d->write(bodies);
    if (written || !d->inDoubt || !lookAgain())
        return written;
    // The disk said no, and may have done it nevertheless. What it has is known now.
    if (d->head == after)
        return after;
    return d->head == before ? d->write(bodies) : written;
}

Result<> Journal::keepSecondCopy(Journal copy)
{
    if (copy.head() != head())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("the second copy has another head"));
    d->secondCopy = std::make_unique<Journal>(std::move(copy));
    return {};
}

bool Journal::hasSecondCopy() const
{
    return d->secondCopy != nullptr;
}

const ChainHead &Journal::head() const
{
    return d->head;
}

Result<Hash> Journal::linkAt(quint64 seq) const
{
    if (seq == 0)
        return firstLink(d->kiosk);
    std::optional<Hash> link;
    const auto visited = forEach(seq, seq, [&](const StoredEvent &event) -> Result<> {
        link = event.link;
        return {};
    });
    if (!visited)
        return tl::unexpected(visited.error());
    if (!link)
        return fail(ErrorCode::NotFound, QStringLiteral("event %1").arg(seq));
    return *link;
}

Result<> Journal::forEach(quint64 first, quint64 last, const Visitor &visit) const
{
    auto query = d->connection.prepare(
        QStringLiteral("SELECT seq, body, link FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq"));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, qint64(first));
    query->bindValue(1, qint64(last));
    if (const auto done = execute(*query); !done)
        return done;
    while (query->next()) {
        const StoredEvent event{query->value(0).toULongLong(), query->value(1).toByteArray(),
                                hashFromBytes(query->value(2).toByteArray())};
        if (const auto visited = visit(event); !visited)
            return visited;
    }
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return {};
}

Result<> Journal::verify() const
{
    return walkChain(*this, d->kiosk).map([](const ChainHead &) {});
}

Result<> Journal::checkFile() const
{
    return d->connection.quickCheck();
}

} // namespace puas
