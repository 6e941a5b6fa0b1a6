// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/nip_words.h"
#include "app/admin/officer_file_dialog.h"
#include "app/admin/officer_file_model.h"
#include "tests/admin/open_dialog.h"
#include "tests/admin/picture_file.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QPushButton>

using namespace puas;
using namespace puas::test;

/// Officers come from a list: what each line would do is shown, then all of it is done or nothing,
/// and puasctl tells and does the same.
class OfficersListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aListIsShownAndTaken();
    void aListWithABadLineIsNotTaken();
    void puasctlTellsAndDoesTheSame();
    void aListModelIsSound();

private:
    QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] std::vector<Officer> officers() const
    {
        return m_session->store().registry().officers().value_or(std::vector<Officer>());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_offices = 0;
};

QString OfficersListTest::file(const QString &name, const QByteArray &content) const
{
    putContent(m_folder.filePath(name), content);
    return m_folder.filePath(name);
}

void OfficersListTest::initTestCase()
{
    setUpInEnglish();
}

/// An office without officers or ratings.
void OfficersListTest::init()
{
    m_window.reset();
    m_session = std::make_unique<OfficeSession>(
        m_folder.filePath(QStringLiteral("office%1").arg(++m_offices)), AdminOffice::now);
    QVERIFY(
        m_session->create({QStringLiteral("3599.01"), QStringLiteral("New office"), "Asia/Jakarta"}));
    m_window = showWindow(*m_session);
    m_window->go({Route::View::Officers, {}});
    QCoreApplication::processEvents();
}

void OfficersListTest::aListIsShownAndTaken()
{
    file(QStringLiteral("siti.png"), pictureFile());
    const QString list = file(
        QStringLiteral("list.csv"),
        "\xEF\xBB\xBFnip;name;photo\r\n198703142010012003;Siti;siti.png\r\n7;Tuti;\r\n");
    whenDialogOpens([&](QDialog *dialog) {
        auto *fileDialog = qobject_cast<OfficerFileDialog *>(dialog);
        QVERIFY(fileDialog);
        QVERIFY(!buttonNamed(dialog, "Register")->isEnabled());
        fileDialog->take(list);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "2 new, 0 changed, 0 equal, 0 refused"),
                                 dialogPatienceMs);
        QCOMPARE(fileDialog->rows().rowCount(), 2);
        QVERIFY(fileDialog->rows().index(1, 4).data().toString().contains(QStringLiteral("18 digits")));
        QTest::mouseClick(buttonNamed(dialog, "Register"), Qt::LeftButton);
    });
    QTest::mouseClick(buttonNamed(m_window->currentPage(), "From a list (CSV)"), Qt::LeftButton);
    QCOMPARE(officers().size(), size_t(2));
    QVERIFY(officers()[0].hasPhoto);
}

void OfficersListTest::aListWithABadLineIsNotTaken()
{
    const QString list = file(QStringLiteral("bad.csv"), "nip,name\n1,A\n1.9E+17,B\n");
    const QString other = file(QStringLiteral("other.csv"), "at,office\n1,2\n");
    whenDialogOpens([&](QDialog *dialog) {
        auto *fileDialog = qobject_cast<OfficerFileDialog *>(dialog);
        QVERIFY(fileDialog);
        fileDialog->take(list);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "1 new, 0 changed, 0 equal, 1 refused"),
                                 dialogPatienceMs);
        QVERIFY(hasText(dialog, "Nothing is taken while a line is refused"));
        QVERIFY(!buttonNamed(dialog, "Register")->isEnabled());
        QCOMPARE(fileDialog->rows().index(0, 0).data().toString(),
                 QStringLiteral("3")); // refused ones first
        fileDialog->take(other);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "This is no list of officers"), dialogPatienceMs);
        QVERIFY(!buttonNamed(dialog, "Register")->isEnabled());
        QTest::mouseClick(buttonNamed(dialog, "Cancel"), Qt::LeftButton);
    });
    QTest::mouseClick(buttonNamed(m_window->currentPage(), "From a list (CSV)"), Qt::LeftButton);
    QVERIFY(officers().empty());
}

/// The same list in two offices, by the window and by the command.
void OfficersListTest::puasctlTellsAndDoesTheSame()
{
    file(QStringLiteral("siti.png"), pictureFile());
    const QString list = file(QStringLiteral("same.csv"),
                              "nip;name;photo\n19870314 201001 2 003;Siti;siti.png\n7;Tuti;\n"
                              "8;Wati;\n9;;\n");
    const QString whole = file(QStringLiteral("whole.csv"),
                               "nip,name,photo\n198703142010012003,Siti,siti.png\n7,Tuti,\n8,Wati,\n");
    const QString other = m_folder.filePath(QStringLiteral("by-command"));
    const auto command = [](const QStringList &arguments, const QString &folder) {
        return puasctl(arguments + QStringList{QStringLiteral("--data"), folder});
    };
    const QString folder = m_session->folder();
    PUAS_VERIFY_STATUS(
        command({QStringLiteral("officer"), QStringLiteral("add"), QStringLiteral("--nip"),
                 QStringLiteral("7"), QStringLiteral("--name"), QStringLiteral("Tuti")},
                folder),
        0);
    PUAS_VERIFY_STATUS(
        command({QStringLiteral("officer"), QStringLiteral("add"), QStringLiteral("--nip"),
                 QStringLiteral("8"), QStringLiteral("--name"), QStringLiteral("Watik")},
                folder),
        0);
    m_session->refresh();
    copyFolder(folder, other);

    const QStringList check{
        QStringLiteral("officer"), QStringLiteral("import"),   list,
        QStringLiteral("--check"), QStringLiteral("--format"), QStringLiteral("json")};
    const Called told = command(check, other);
    PUAS_VERIFY_STATUS(told, 3);
    QStringList byCommand;
    for (const QJsonValue &row : told.object()[QStringLiteral("rows")].toArray())
        byCommand << QStringLiteral("%1 %2 %3 %4")
                         .arg(row[QStringLiteral("line")].toInt())
                         .arg(row[QStringLiteral("nip")].toString(),
                              row[QStringLiteral("name")].toString(),
                              row[QStringLiteral("outcome")].toString());
    QStringList byWindow;
    whenDialogOpens([&](QDialog *dialog) {
        auto *fileDialog = qobject_cast<OfficerFileDialog *>(dialog);
        fileDialog->take(list);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "1 new, 1 changed, 1 equal, 1 refused"),
                                 dialogPatienceMs);
        const OfficerFileModel &rows = fileDialog->rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const auto cell = [&](int column) { return rows.index(row, column).data().toString(); };
            byWindow << QStringList{cell(0), plainNip(cell(1)), cell(2), cell(3)}.join(u' ');
        }
        fileDialog->take(whole);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "1 new, 1 changed, 1 equal, 0 refused"),
                                 dialogPatienceMs);
        QTest::mouseClick(buttonNamed(dialog, "Register"), Qt::LeftButton);
    });
    OfficerFileDialog dialog(*m_session, m_window.get());
    dialog.exec();
    m_session->refresh();
    byCommand.sort();
    byWindow.sort();
    QCOMPARE(byWindow, byCommand);

    PUAS_VERIFY_STATUS(command({QStringLiteral("officer"), QStringLiteral("import"), whole}, other), 0);
    const auto there = Store::open(other, Store::Access::ReadOnly);
    QVERIFY(there);
    const auto theirs = *there->registry().officers();
    QCOMPARE(theirs.size(), officers().size());
    for (size_t i = 0; i < theirs.size(); ++i) {
        QCOMPARE(theirs[i].nip, officers()[i].nip);
        QCOMPARE(theirs[i].name, officers()[i].name);
        QCOMPARE(theirs[i].hasPhoto, officers()[i].hasPhoto);
        if (theirs[i].hasPhoto)
            QCOMPARE(there->registry().photo(theirs[i].nip)->bytes,
                     m_session->store().registry().photo(theirs[i].nip)->bytes);
    }
}

void OfficersListTest::aListModelIsSound()
{
    OfficerFileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    OfficerFile list;
    list.rows = {{2, QStringLiteral("1"), QStringLiteral("A"), {}, {}, {}},
                 {3, {}, QStringLiteral("B"), {}, {}, OfficerRowFault::NoNip}};
    model.setRows(list, {{OfficerRowFate::Changed, QStringLiteral("Z"), true}, {}},
                  QDate(2026, 11, 24));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Line 3: B, NIP , refused. The NIP is missing."));
    QVERIFY(model.index(1, 4).data().toString().startsWith(QStringLiteral("Was: Z. With a photo.")));
    model.setRows({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(OfficersListTest)
#include "officers_list_test.moc"
