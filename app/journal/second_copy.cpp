// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/second_copy.h"

#include <QFile>

namespace puas {

namespace {

constexpr size_t eventsPerCommit = 1000;

/// Copies what \a from has after \a to's head.
Result<quint64> catchUp(const Journal &from, Journal &to)
{
    const quint64 first = to.head().seq + 1;
    std::vector<QByteArray> bodies;
    const auto flush = [&]() -> Result<> {
        if (bodies.empty())
            return {};
        const auto written = to.appendEncoded(bodies);
        bodies.clear();
        return written.map([](const ChainHead &) {});
    };
    const auto copied = from.forEach(first, from.head().seq, [&](const StoredEvent &event) -> Result<> {
        bodies.push_back(event.body);
        return bodies.size() < eventsPerCommit ? Result<>() : flush();
    });
    if (const auto done = copied.and_then(flush); !done)
        return tl::unexpected(done.error());
    return from.head().seq - first + 1;
}

/// Gives a database and what belongs to it a name that nobody uses.
Result<> putAside(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    int number = 1;
    const auto name = [&] { return QStringLiteral("%1.aside-%2").arg(path).arg(number); };
    while (QFile::exists(name()))
        ++number;
    for (const char *part : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(part);
        if (QFile::exists(file) && !QFile::rename(file, name() + QLatin1String(part)))
            return fail(ErrorCode::PermissionDenied, file);
    }
    return {};
}

/// A new journal at \a path with all that \a from has.
Result<Journal> madeFrom(const Journal &from, const QString &path, const PublicKey &kiosk)
{
    if (const auto moved = putAside(path); !moved)
        return tl::unexpected(moved.error());
    auto made = Journal::create(path, kiosk);
    if (!made)
        return made;
    if (const auto copied = catchUp(from, *made); !copied)
        return tl::unexpected(copied.error());
    return made;
}

bool isUnusable(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Damaged
           || error.code == ErrorCode::InvalidInput;
}

/// Whether the shorter of both histories is the beginning of the longer one.
bool isSameHistory(const Journal &one, const Journal &other)
{
    const Journal &shorter = one.head().seq <= other.head().seq ? one : other;
    const Journal &longer = &shorter == &one ? other : one;
    const auto link = longer.linkAt(shorter.head().seq);
    return link && *link == shorter.head().link;
}

} // namespace

Result<Recovery> recoverJournal(const QString &path, const QString &secondPath, const PublicKey &kiosk)
{
    Recovery recovery;
    auto journal = Journal::open(path, kiosk);
    auto copy = Journal::open(secondPath, kiosk);
    if (!journal) {
        if (!copy || !isUnusable(journal.error()))
            return tl::unexpected(journal.error());
        recovery.replacedJournal = true;
        recovery.restored = copy->head().seq;
        return madeFrom(*copy, path, kiosk).map([&](const Journal &) { return recovery; });
    }
    if (!copy && !isUnusable(copy.error()))
        return tl::unexpected(copy.error());
    if (!copy || !isSameHistory(*journal, *copy)) {
        recovery.replacedCopy = QFile::exists(secondPath);
        if (copy)
            copy = fail(ErrorCode::Fork); // closed before its file is moved
        return madeFrom(*journal, secondPath, kiosk).map([&](const Journal &) { return recovery; });
    }
    const bool isBehind = journal->head().seq < copy->head().seq;
    const auto copied = isBehind ? catchUp(*copy, *journal) : catchUp(*journal, *copy);
    if (!copied)
        return tl::unexpected(copied.error());
    recovery.restored = isBehind ? *copied : 0;
    return recovery;
}

QString secondCopyPath(const QString &folder, const QString &kioskId)
{
    return QStringLiteral("%1/puas-%2.sqlite").arg(folder, kioskId.left(16));
}

} // namespace puas
