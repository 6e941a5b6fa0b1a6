// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/figures/figures_office.h"

namespace puas::test {

DateRange october()
{
    return Period::parse(u"2026-10")->range();
}

QString shown(const std::optional<Decimal> &decimal)
{
    return decimal ? decimal->toString() : QStringLiteral("none");
}

void FiguresOffice::startAgain()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice()).value();
    require(m_store->registry().enrolKiosk(kioskNamed('a')));
    m_seq = 0;
}

void FiguresOffice::rate(const std::vector<Taps> &taps)
{
    auto import = m_store->beginImport();
    for (const Taps &day : taps)
        for (int i = 0; i < day.satisfied + day.unsatisfied; ++i) {
            const QByteArray at = QByteArray(day.day) + "T03:00";
            QVERIFY(
                import->addKioskRating(kioskNamed('a').id, ++m_seq,
                                       oneTap(at.constData(), day.officer, i < day.satisfied ? 4 : 1)));
        }
    QVERIFY(import->commit());
}

} // namespace puas::test
