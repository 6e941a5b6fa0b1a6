// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/backup_card.h"
#include "app/admin/backup_dialogs.h"
#include "app/admin/office_session.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/support/test_folder.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

/// The backup's buttons, pressed as a person does.
class BackupDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOfficeComesBackFromItsBackup();
    void aWrongPassphraseRestoresNothing();
    void differentPassphrasesMakeNoBackup();

private:
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
};

namespace {

constexpr int patienceMs = 20'000;
constexpr auto passphrase = "kunyit nila soga benang";

/// Fills the open dialog, presses its button, and gives whether it closed by itself.
bool answer(QDialog &dialog, const QString &file, const char *first, const char *second, const char *doIt)
{
    QTimer::singleShot(0, &dialog, [&] {
        fieldNamed(&dialog, "File")->setText(file);
        fieldNamed(&dialog, "Passphrase")->setText(QString::fromLatin1(first));
        if (second)
            fieldNamed(&dialog, "The same again")->setText(QString::fromLatin1(second));
        QTest::mouseClick(buttonNamed(&dialog, doIt), Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return !dialog.isVisible() || buttonNamed(&dialog, doIt)->isEnabled(); }, patienceMs)
            || dialog.isVisible())
            dialog.reject();
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

void BackupDialogsTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_session = openSession(*m_office);
}

void BackupDialogsTest::anOfficeComesBackFromItsBackup()
{
    const TestFolder folder;
    const QString file = folder.file(QStringLiteral("office.puas-backup"));
    MakeBackupDialog make(*m_session);
    QVERIFY(answer(make, file, passphrase, passphrase, "Make backup"));
    QCOMPARE(make.content().office, m_session->home().code);
    QVERIFY(make.content().ratings > 0);

    CheckBackupDialog check(*m_session);
    QVERIFY(answer(check, file, passphrase, nullptr, "Check"));
    QCOMPARE(check.content().ratings, make.content().ratings);

    OfficeSession elsewhere(folder.file(QStringLiteral("restored")), AdminOffice::now);
    elsewhere.open();
    QCOMPARE(elsewhere.state(), OfficeSession::State::NoOffice);
    RestoreDialog restore(elsewhere);
    QVERIFY(answer(restore, file, passphrase, nullptr, "Restore"));
    elsewhere.open();
    QCOMPARE(elsewhere.state(), OfficeSession::State::Open);
    QCOMPARE(elsewhere.home().code, m_session->home().code);
    QCOMPARE(elsewhere.store().registry().officers()->size(), m_session->store().registry().officers()->size());
}

void BackupDialogsTest::aWrongPassphraseRestoresNothing()
{
    const TestFolder folder;
    const QString file = folder.file(QStringLiteral("office.puas-backup"));
    MakeBackupDialog make(*m_session);
    QVERIFY(answer(make, file, passphrase, passphrase, "Make backup"));
    OfficeSession elsewhere(folder.file(QStringLiteral("restored")), AdminOffice::now);
    elsewhere.open();
    RestoreDialog restore(elsewhere);
    QVERIFY(!answer(restore, file, "another passphrase", nullptr, "Restore"));
    elsewhere.open();
    QCOMPARE(elsewhere.state(), OfficeSession::State::NoOffice);
}

void BackupDialogsTest::differentPassphrasesMakeNoBackup()
{
    const TestFolder folder;
    const QString file = folder.file(QStringLiteral("office.puas-backup"));
    MakeBackupDialog make(*m_session);
    QVERIFY(!answer(make, file, passphrase, "kunyit nila soga", "Make backup"));
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(BackupDialogsTest)
#include "backup_dialogs_test.moc"
