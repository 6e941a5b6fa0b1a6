// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_office.h"

#include "app/intake/kiosk_settings.h"

#include <QDir>
#include <QFile>

namespace puas::test {

namespace {

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

TestOffice::TestOffice()
{
    m_office = orDie(OfficeFolder::create(
        path(), {QStringLiteral("DUKCAPIL"), QStringLiteral("Dinas Kependudukan"), "Asia/Jakarta"}));
}

TestOffice::TestOffice(const QString &copiedFrom)
{
    copyFolder(copiedFrom, path());
    QFile::remove(path() + QStringLiteral("/lock"));
    open();
}

void TestOffice::open()
{
    m_office.emplace(orDie(OfficeFolder::open(path())));
}

void TestOffice::backUp()
{
    close();
    QDir(m_folder.file(QStringLiteral("backup"))).removeRecursively();
    copyFolder(path(), m_folder.file(QStringLiteral("backup")));
    open();
}

void TestOffice::restoreBackup()
{
    close();
    QDir(path()).removeRecursively();
    copyFolder(m_folder.file(QStringLiteral("backup")), path());
    open();
}

QByteArray TestOffice::enrol(const SigningKey &kiosk, const QString &counter)
{
    KioskChoices choices;
    choices.name = QStringLiteral("Kiosk ") + counter;
    choices.counter = counter;
    return orDie(enrolKiosk(*m_office, kiosk.publicKey(), choices, importTimeMs));
}

QString TestOffice::import(const QString &path)
{
    auto outcome = importBundle(*m_office, path, m_nowMs);
    if (!outcome)
        return QStringLiteral("office: ") + errorName(outcome.error().code);
    m_outcome = std::move(*outcome);
    return outcomeName(m_outcome);
}

QString TestOffice::importBytes(const QByteArray &bundle)
{
    const QString file = m_folder.file(QStringLiteral("given.puas"));
    putContent(file, bundle);
    return import(file);
}

Tally TestOffice::overall(const QString &counter)
{
    TallyFilter filter;
    filter.counter = counter;
    return orDie(m_office->store().tallies().total({QDate(1900, 1, 1), QDate(2200, 1, 1)},
                                                   QString::fromUtf16(overallQuestion), filter));
}

QByteArray TestOffice::storeBytes() const
{
    return contentOf(path() + QStringLiteral("/office.sqlite"))
           + contentOf(path() + QStringLiteral("/office.sqlite-wal"));
}

QString outcomeName(const BundleOutcome &outcome)
{
    return outcome.reason ? errorName(outcome.reason->code) : verdictName(outcome.verdict);
}

} // namespace puas::test
