// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/photo_field.h"
#include "app/report/officer_photo.h"
#include "tests/admin/open_dialog.h"
#include "tests/admin/picture_file.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace puas;
using namespace puas::test;

/// Officers come into an office in the window, one or a series.
class OfficersRegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void onlyPersonnelRegisters();
    void anEmptyOfficeBeginsHere();
    void theRouteBeginsOnce();
    void aSeriesIsRegistered();
    void aKnownNumberIsNotOverwritten();
    void numbersAreGroupedAndDoubted();
    void aPhotoIsDroppedAndShrunk();

private:
    QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] std::vector<Officer> officers() const
    {
        return m_session->store().registry().officers().value_or(std::vector<Officer>());
    }
    [[nodiscard]] QPushButton *registerButton() const
    {
        return buttonNamed(m_window.get(), "Register officers");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_offices = 0;
};

QString OfficersRegisterTest::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the test");
    return file.fileName();
}

void OfficersRegisterTest::initTestCase()
{
    setUpInEnglish();
}

/// An office without officers or ratings.
void OfficersRegisterTest::init()
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

void OfficersRegisterTest::onlyPersonnelRegisters()
{
    const AdminOffice office;
    office.addAccounts();
    for (const Role role : allRoles) {
        m_window.reset();
        m_session = openSession(office);
        m_session->signIn(*m_session->store().users().user(roleName(role)));
        m_window = showWindow(*m_session);
        bool opened = false;
        QTimer closing;
        connect(&closing, &QTimer::timeout, this, [&opened] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                opened = true;
                dialog->reject();
            }
        });
        closing.start(5);
        m_window->go({Route::View::Officers, {}, {{QStringLiteral("register"), QStringLiteral("1")}}});
        QTest::qWait(50);
        QCOMPARE(opened, role == Role::Personnel);
        QCOMPARE(registerButton() != nullptr, role == Role::Personnel);
    }
}

void OfficersRegisterTest::anEmptyOfficeBeginsHere()
{
    QVERIFY(registerButton());
    QCOMPARE(registerButton()->property("kind").toString(), QStringLiteral("primary"));
    QVERIFY(buttonNamed(m_window->currentPage(), "From a list (CSV)"));
    QVERIFY(!buttonNamed(m_window->currentPage(), "Clear filters"));
    whenDialogOpens([](QDialog *dialog) {
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Siti Nur Halimah"));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("19870314 201001 2 003"));
        QTest::keyClick(fieldNamed(dialog, "NIP"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), dialogPatienceMs);
    });
    QTest::mouseClick(registerButton(), Qt::LeftButton);
    QCOMPARE(officers().size(), size_t(1));
    QCOMPARE(officers()[0].nip, QStringLiteral("198703142010012003"));
    QCoreApplication::processEvents();
    // Without a rating the officer stands there, and the action is a quiet one from now on.
    const auto *table = m_window->currentPage()->findChild<DataTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Siti Nur Halimah"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("0"));
    QCOMPARE(table->model()->index(0, 8).data().toString(), QStringLiteral("no ratings yet"));
    QCOMPARE(registerButton()->property("kind").toString(), QStringLiteral("plain"));
}

void OfficersRegisterTest::theRouteBeginsOnce()
{
    int opened = 0;
    whenDialogOpens([&](QDialog *dialog) {
        ++opened;
        fieldNamed(dialog, "Name")->setText(QStringLiteral("A"));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("1"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), dialogPatienceMs);
    });
    const Route route{Route::View::Officers, {}, {{QStringLiteral("register"), QStringLiteral("1")}}};
    m_window->go(route);
    QTRY_COMPARE(opened, 1);
    QTRY_COMPARE(officers().size(), size_t(1));
    // What was saved is shown, which goes to the same route again: no second dialog.
    QTest::qWait(50);
    QCOMPARE(opened, 1);
    m_window->go({Route::View::Kiosks, {}});
    whenDialogOpens([&](QDialog *dialog) {
        ++opened;
        dialog->reject();
    });
    m_window->go(route);
    QTRY_COMPARE(opened, 2);
}

void OfficersRegisterTest::aSeriesIsRegistered()
{
    whenDialogOpens([](QDialog *dialog) {
        for (const char *name : {"Agus", "Budi"}) {
            fieldNamed(dialog, "Name")->setText(QLatin1String(name));
            fieldNamed(dialog, "NIP")->setText(QLatin1String(name) + u'1');
            QTest::mouseClick(buttonNamed(dialog, "Save and next"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(dialog, "Name")->text().isEmpty(), dialogPatienceMs);
            QVERIFY(hasText(dialog, "is registered."));
            QVERIFY(fieldNamed(dialog, "NIP")->text().isEmpty());
        }
        QTest::mouseClick(buttonNamed(dialog, "Save and next"), Qt::LeftButton);
        QVERIFY(hasText(dialog, "A name is missing."));
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Candra"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
        QVERIFY(hasText(dialog, "A NIP is missing."));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("C1"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
    });
    QTest::mouseClick(registerButton(), Qt::LeftButton);
    QCOMPARE(officers().size(), size_t(3));
    const auto *table = m_window->currentPage()->findChild<DataTable *>();
    QCOMPARE(table->model()->rowCount(), 3);
}

void OfficersRegisterTest::aKnownNumberIsNotOverwritten()
{
    whenDialogOpens([](QDialog *dialog) {
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Agus"));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("19870314 201001 2 003"));
        QTest::mouseClick(buttonNamed(dialog, "Save and next"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(dialog, "Name")->text().isEmpty(), dialogPatienceMs);
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Another"));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("198703142010012003"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "This NIP is registered: Agus."), dialogPatienceMs);
        QTest::mouseClick(buttonNamed(dialog, "Close"), Qt::LeftButton);
    });
    QTest::mouseClick(registerButton(), Qt::LeftButton);
    QCOMPARE(officers().size(), size_t(1));
    QCOMPARE(officers()[0].name, QStringLiteral("Agus"));
}

void OfficersRegisterTest::numbersAreGroupedAndDoubted()
{
    whenDialogOpens([](QDialog *dialog) {
        QLineEdit *nip = fieldNamed(dialog, "NIP");
        nip->setFocus();
        QTest::keyClicks(nip, QStringLiteral("197908232006041011"));
        QCOMPARE(nip->text(), QStringLiteral("19790823 200604 1 011"));
        fieldNamed(dialog, "Name")->setFocus();
        QVERIFY(!hasText(dialog, "NIP has 18 digits"));
        // In the middle the cursor stays where one types.
        nip->setFocus();
        nip->setCursorPosition(4);
        QTest::keyClick(nip, Qt::Key_Backspace);
        QTest::keyClick(nip, Qt::Key_8);
        QCOMPARE(nip->text(), QStringLiteral("19780823 200604 1 011"));
        QCOMPARE(nip->cursorPosition(), 4);
        QTest::keyClick(nip, Qt::Key_Backspace);
        emit nip->editingFinished(); // as where the field is left
        QVERIFY(hasText(dialog, "A NIP has 18 digits"));
        nip->clear();
        QTest::keyClicks(nip, QStringLiteral("THL-12"));
        QCOMPARE(nip->text(), QStringLiteral("THL-12"));
        // A doubt refuses nothing.
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Tuti"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
    });
    QTest::mouseClick(registerButton(), Qt::LeftButton);
    QCOMPARE(officers().size(), size_t(1));
    QCOMPARE(officers()[0].nip, QStringLiteral("THL-12"));
}

void OfficersRegisterTest::aPhotoIsDroppedAndShrunk()
{
    const QString photo = file(QStringLiteral("photo.png"), pictureFile());
    const QString text = file(QStringLiteral("text.png"), "no picture");
    whenDialogOpens([&](QDialog *dialog) {
        auto *field = dialog->findChild<PhotoField *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(photo)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &drop);
        QVERIFY(field->chosen());
        field->take(text);
        QVERIFY(hasText(dialog, "This file is no whole PNG or JPEG"));
        QVERIFY(field->chosen()); // the one before stays
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Siti"));
        fieldNamed(dialog, "NIP")->setText(QStringLiteral("1"));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
    });
    QTest::mouseClick(registerButton(), Qt::LeftButton);
    const auto kept = m_session->store().registry().photo(QStringLiteral("1"));
    QVERIFY(kept);
    QCOMPARE(kept->bytes, officerPhoto(pictureFile())->bytes);
    QCOMPARE(QImage::fromData(kept->bytes).size(), QSize(480, 640));
}

QTEST_MAIN(OfficersRegisterTest)
#include "officers_register_test.moc"
