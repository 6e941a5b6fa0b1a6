// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/audited_office.h"
#include "tests/support/auditor.h"
#include "tests/support/fixed_keys.h"
#include "tests/verify/forgeries.h"

#include "app/bundle/receipt.h"

using namespace puas;
using namespace puas::test;

/// "puasctl audit-export", and the auditor's script that shares no line with Puas: it finds
/// a sound history sound, and every manipulation of it.
class HistoryAuditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exportRefuses_data();
    void exportRefuses();
    void forgeryIsFound_data();
    void forgeryIsFound();
    void statusTellsIt_data();
    void statusTellsIt();
    void keysAreAsked();
    void forkOfTwoExports();
    void longerExportIsNoFork();
    void forkByABundle();
    void endByAReceipt_data();
    void endByAReceipt();
    void wrongUsage();

private:
    [[nodiscard]] static QString exported(const QString &office, const TestFolder &to);
    [[nodiscard]] QString officeKey() const;
    /// A copy of the export below \a below, changed.
    [[nodiscard]] QString forged(const Forgery &forgery, const TestFolder &below) const;

    std::unique_ptr<AuditedOffice> m_office;
    QString m_path;
    TestFolder m_folder;
    QString m_export;
    TestFolder m_forgeries;
    QStringList m_lines; ///< what the script said of all forgeries
};

namespace {

const QString history = QStringLiteral("history");

} // namespace

QString HistoryAuditTest::exported(const QString &office, const TestFolder &to)
{
    const QString folder = to.file(QStringLiteral("export"));
    const Called called = puasctl(words("audit-export --data %1 --to %2", {office, folder}));
    return called.status == 0 ? folder : QString::fromUtf8(called.toText());
}

QString HistoryAuditTest::officeKey() const
{
    return m_path + QStringLiteral("/keys/office-signing.pub");
}

QString HistoryAuditTest::forged(const Forgery &forgery, const TestFolder &below) const
{
    const QString copy = below.file(
        QString::fromLatin1(forgery.name).replace(QLatin1Char(' '), QLatin1Char('-')));
    copyFolder(m_export, copy);
    ForgedExport change(copy);
    forgery.forge(change);
    return copy;
}

void HistoryAuditTest::initTestCase()
{
    m_office = std::make_unique<AuditedOffice>();
    m_path = m_office->path();
    m_office->office().close();
    m_export = exported(m_path, m_folder);
    const Verdict verdict = audit({history, m_export, QStringLiteral("--key"), officeKey()});
    QVERIFY2(verdict.status == 0, qPrintable(verdict.text));
    QVERIFY2(verdict.text.contains(QStringLiteral("sound, office DUKCAPIL")), qPrintable(verdict.text));
}

void HistoryAuditTest::exportRefuses_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a folder with something in it") << m_path << 1 << QByteArray("already-exists");
    QTest::newRow("a file") << m_path + QStringLiteral("/office.sqlite") << 1
                            << QByteArray("already-exists");
    QTest::newRow("where nothing can be made")
        << QStringLiteral("/proc/nowhere/export") << 1 << QByteArray("permission-denied");
    QTest::newRow("nowhere") << QString() << 2 << QByteArray("--to");
}

void HistoryAuditTest::exportRefuses()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, says);
    const QByteArray before = contentOf(m_path + QStringLiteral("/office.sqlite"));
    const Called called = puasctl(to.isEmpty() ? words("audit-export --data %1", {m_path})
                                               : words("audit-export --data %1 --to %2", {m_path, to}));
    QTEST(called.status, "status");
    QVERIFY2(called.err.contains(says), called.err.constData());
    QCOMPARE(contentOf(m_path + QStringLiteral("/office.sqlite")), before);
}

void HistoryAuditTest::forgeryIsFound_data()
{
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<QString>("folder");
    QStringList arguments{history, QStringLiteral("--key"), officeKey()};
    for (const Forgery &forgery : forgeries()) {
        const QString folder = forged(forgery, m_forgeries);
        QTest::newRow(forgery.name) << forgery << folder;
        arguments.append(folder);
    }
    // One call for all of them: openssl is asked once for what they have in common.
    m_lines = audit(arguments).text.split(QLatin1Char('\n'));
}

void HistoryAuditTest::forgeryIsFound()
{
    QFETCH(Forgery, forgery);
    QFETCH(QString, folder);
    const QString said = m_lines.filter(folder + QStringLiteral(": ")).join(QLatin1Char('\n'));
    QVERIFY2(said.contains(forgery.says), qPrintable(said));
    const char *verdict = forgery.status == 0   ? ": sound, "
                          : forgery.status == 3 ? ": NOT sound (refused)"
                                                : ": NOT sound (damaged)";
    QVERIFY2(said.contains(folder + QLatin1String(verdict)), qPrintable(said));
}

void HistoryAuditTest::statusTellsIt_data()
{
    QTest::addColumn<Forgery>("forgery");
    for (const Forgery &forgery : forgeries())
        for (const char *name : {"nothing", "edited score", "deleted event", "cut tail",
                                 "forged signature of a kiosk", "changed rule", "a newer format"})
            if (qstrcmp(forgery.name, name) == 0)
                QTest::newRow(name) << forgery;
}

void HistoryAuditTest::statusTellsIt()
{
    QFETCH(Forgery, forgery);
    const TestFolder folder;
    const Verdict verdict = audit(
        {history, QStringLiteral("--key"), officeKey(), forged(forgery, folder)});
    QVERIFY2(verdict.text.contains(forgery.says), qPrintable(verdict.text));
    QCOMPARE(verdict.status, forgery.status);
}

void HistoryAuditTest::keysAreAsked()
{
    const QString other = QString::fromLatin1(toByteArray(fixedSigningKey(9).publicKey()).toHex());
    const Verdict wrong = audit({history, m_export, QStringLiteral("--key"), other});
    QCOMPARE(wrong.status, 4);
    QVERIFY2(wrong.text.contains(QStringLiteral("signed with another key")), qPrintable(wrong.text));
    const Verdict none = audit({history, m_export});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.text.contains(QStringLiteral("note: no --key")), qPrintable(none.text));
}

void HistoryAuditTest::forkOfTwoExports()
{
    // One office, set back to a copy, takes in another branch of the same kiosk.
    QStringList exports;
    const TestFolder folders[2];
    std::vector<std::unique_ptr<TestOffice>> offices;
    for (int branch = 0; branch < 2; ++branch) {
        offices.push_back(std::make_unique<TestOffice>(m_path));
        MemoryKiosk kiosk = m_office->kiosk();
        kiosk.rate(branch == 0 ? 4 : 1);
        const QByteArray bundle = kiosk.bundle(offices.back()->folder().boxKey().publicKey()).build();
        QCOMPARE(offices.back()->importBytes(bundle), QStringLiteral("accepted"));
        offices.back()->close();
        exports.append(exported(offices.back()->path(), folders[branch]));
    }
    const Verdict verdict = audit(QStringList{history, QStringLiteral("--key"), officeKey()} + exports);
    QCOMPARE(verdict.status, 3);
    const QString kiosk = fingerprint(m_office->kiosk().key().publicKey());
    const QString fork = QStringLiteral("FORK: kiosk %1, event %2: %3 and %4")
                             .arg(kiosk)
                             .arg(m_office->kiosk().lastSeq() + 1)
                             .arg(exports[0], exports[1]);
    QVERIFY2(verdict.text.contains(fork), qPrintable(verdict.text));
    QVERIFY2(verdict.text.contains(QStringLiteral("FORK: the office's journal, act")),
             qPrintable(verdict.text));
}

void HistoryAuditTest::longerExportIsNoFork()
{
    TestOffice later(m_path);
    MemoryKiosk kiosk = m_office->kiosk();
    kiosk.rate({4, 3});
    QCOMPARE(later.importBytes(kiosk.bundle(later.folder().boxKey().publicKey()).build()),
             QStringLiteral("accepted"));
    later.close();
    const TestFolder folder;
    const Verdict verdict = audit(
        {history, QStringLiteral("--key"), officeKey(), m_export, exported(later.path(), folder)});
    QVERIFY2(verdict.status == 0, qPrintable(verdict.text));
}

void HistoryAuditTest::forkByABundle()
{
    MemoryKiosk clone = m_office->kiosk();
    const TestFolder folder;
    TestOffice office(m_path);
    const auto bundleOf = [&](const MemoryKiosk &kiosk, const char *name) {
        const QString path = folder.file(QLatin1String(name));
        putContent(path, kiosk.bundle(office.folder().boxKey().publicKey(), 1).build());
        return path;
    };
    const QString honest = bundleOf(m_office->kiosk(), "honest.puas");
    const Verdict sound = audit({history, QStringLiteral("--bundle"), honest, m_export});
    QVERIFY2(sound.status == 0, qPrintable(sound.text));

    // A copy of the kiosk that went another way from event 3 on.
    MemoryKiosk other(11, QStringLiteral("A1"));
    other.add(Started{QStringLiteral("0.1.0")}, 1);
    for (quint64 seq = 2; seq <= clone.lastSeq(); ++seq)
        other.rate(1);
    const QString forked = bundleOf(other, "forked.puas");
    const Verdict fork = audit({history, QStringLiteral("--bundle"), forked, m_export});
    QCOMPARE(fork.status, 3);
    const QString says = QStringLiteral("FORK: kiosk %1, event %2: %3 has another history")
                             .arg(fingerprint(clone.key().publicKey()))
                             .arg(clone.lastSeq())
                             .arg(forked);
    QVERIFY2(fork.text.contains(says), qPrintable(fork.text));

    // The two bundles alone.
    const Verdict bundles = audit({honest, forked});
    QCOMPARE(bundles.status, 3);
    QVERIFY2(bundles.text.contains(QStringLiteral("FORK: kiosk %1, event %2: %3 and %4")
                                       .arg(fingerprint(clone.key().publicKey()))
                                       .arg(clone.lastSeq())
                                       .arg(honest, forked)),
             qPrintable(bundles.text));

    clone.rate(4);
    const Verdict longer = audit(
        {history, QStringLiteral("--bundle"), bundleOf(clone, "longer.puas"), m_export});
    QCOMPARE(longer.status, 4);
    QVERIFY2(longer.text.contains(QStringLiteral("has it, the export ends at event")),
             qPrintable(longer.text));
}

void HistoryAuditTest::endByAReceipt_data()
{
    QTest::addColumn<int>("further"); // events beyond what the export has
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("of the last event") << 0 << false << 0 << "sound";
    QTest::newRow("of an event that is gone") << 1 << false << 4 << "has it, the export ends at event";
    QTest::newRow("of another history") << 0 << true << 3 << "FORK: kiosk";
}

void HistoryAuditTest::endByAReceipt()
{
    QFETCH(int, further);
    QFETCH(bool, isOther);
    QFETCH(QString, says);
    TestOffice office(m_path);
    MemoryKiosk kiosk = m_office->kiosk();
    for (int i = 0; i < further; ++i)
        kiosk.rate(4);
    Hash link = kiosk.linkAt(kiosk.lastSeq());
    link[0] ^= isOther ? 1 : 0;
    const Receipt receipt{QStringLiteral("DUKCAPIL"),
                          fingerprint(kiosk.key().publicKey()),
                          kiosk.lastSeq(),
                          link,
                          QByteArray(16, 'n'),
                          importTimeMs};
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("receipt.signed"));
    putContent(path, signReceipt(office.folder().signingKey(), receipt));
    const Verdict verdict = audit(
        {history, QStringLiteral("--key"), officeKey(), QStringLiteral("--receipt"), path, m_export});
    QVERIFY2(verdict.text.contains(says), qPrintable(verdict.text));
    QTEST(verdict.status, "status");
}

void HistoryAuditTest::wrongUsage()
{
    QCOMPARE(audit({history}).status, 2);
    QCOMPARE(audit({history, QStringLiteral("--key"), QStringLiteral("xyz"), m_export}).status, 2);
    QCOMPARE(audit({history, QStringLiteral("--receipt"), m_export, m_export}).status, 2);
    QCOMPARE(audit({history, m_export, QStringLiteral("--what")}).status, 2);
}

QTEST_GUILESS_MAIN(HistoryAuditTest)
#include "history_audit_test.moc"
