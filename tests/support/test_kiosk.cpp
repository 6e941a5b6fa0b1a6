// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_kiosk.h"

#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"

namespace puas::test {

namespace {

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result)));
    return std::move(*result);
}

} // namespace

TestKiosk::TestKiosk(TestOffice &office, quint8 keyFill, const QString &counter)
    : m_path(m_own.file(QStringLiteral("kiosk")))
{
    const SigningKey key = fixedSigningKey(keyFill);
    const QByteArray settings = office.enrol(key, counter);
    const OfficeTrust trust{QStringLiteral("DUKCAPIL"), QStringLiteral("Dinas Kependudukan"),
                            office.folder().signingKey().publicKey(),
                            office.folder().boxKey().publicKey()};
    m_folder.emplace(orDie(KioskFolder::create(m_path, key, trust, settings)));
    open();
}

TestKiosk::TestKiosk(const QString &path) : m_path(path)
{
    m_folder.emplace(orDie(KioskFolder::open(m_path)));
    open();
}

void TestKiosk::open()
{
    m_journal.emplace(orDie(Journal::open(m_folder->journalPath(), m_folder->key().publicKey())));
}

void TestKiosk::close()
{
    m_journal.reset();
    m_folder.reset();
}

void TestKiosk::rate(int value)
{
    orDie(m_journal->append({m_clock.now(), overallRating(value, m_folder->config().counterCode)}));
}

QString TestKiosk::exportTo(const QString &stick)
{
    const auto prepared = prepareExport(*m_folder, *m_journal, m_clock);
    if (!prepared)
        return outcomeOf(prepared);
    m_prepared = *prepared;
    return outcomeOf(deliverExport(m_prepared, *m_folder, stick));
}

TakenPost TestKiosk::takeFrom(const QString &stick)
{
    return orDie(takePost(*m_folder, *m_journal, m_clock, collectPost(*m_folder, stick)));
}

} // namespace puas::test
