// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/notice_bar.h"
#include "app/admin/photo_field.h"
#include "app/admin/places_model.h"
#include "app/audit/act_kinds.h"
#include "app/intake/office_acts.h"
#include "app/intake/officer_pin.h"
#include "app/seal/password.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace puas;
using namespace puas::test;

/// Names, photos, PINs, counters and services are changed in the window, each an act, and names come
/// back by an act of their own.
class OfficerKeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNameIsChangedAndComesBack();
    void aPhotoComesBackToo();
    void nothingChangedIsNoAct();
    void aPinIsSetAndTakenAway();
    void wrongPinsAreNamed_data();
    void wrongPinsAreNamed();
    void onlyPersonnelKeepsOfficers();
    void countersAreAddedAndRenamed();
    void aCodeIsNotTakenTwice();
    void settingsAreForHeadAndIt();
    void placesModelIsSound();

private:
    template<typename Act>
    void answer(QPushButton *button, Act act);
    [[nodiscard]] Page *page(Route::View view, const QString &officer = {})
    {
        m_window->go({view, officer});
        QCoreApplication::processEvents();
        return m_window->currentPage();
    }
    [[nodiscard]] Page *exactlyEighty() { return page(Route::View::Officer, QStringLiteral("1001")); }
    [[nodiscard]] QString name()
    {
        return m_session->store().registry().officer(QStringLiteral("1001"))->name;
    }
    void openAs(Role role);

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int keepingPatienceMs = 20'000;

QString nameIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[QStringLiteral("name")].toString();
}

} // namespace

/// Presses \a button and does \a act with the dialog that it opens, which has to close.
template<typename Act>
void OfficerKeepingTest::answer(QPushButton *button, Act act)
{
    QVERIFY(button);
    bool closed = false;
    QTimer::singleShot(0, button, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(dialog);
        closed = QTest::qWaitFor([&] { return !dialog->isVisible(); }, keepingPatienceMs);
        if (!closed)
            dialog->reject();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(closed);
}

void OfficerKeepingTest::initTestCase()
{
    setUpInEnglish();
}

void OfficerKeepingTest::init()
{
    m_window.reset();
    m_office = std::make_unique<AdminOffice>();
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
    m_window->activateWindow(); // keys go to the active one
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OfficerKeepingTest::openAs(Role role)
{
    m_window.reset();
    m_session = openSession(*m_office);
    m_session->signIn(*m_session->store().users().user(roleName(role)));
    m_window = showWindow(*m_session);
}

void OfficerKeepingTest::aNameIsChangedAndComesBack()
{
    const size_t before = m_office->acts().size();
    answer(buttonNamed(exactlyEighty(), "Change name or photo"), [](QDialog *dialog) {
        QCOMPARE(fieldNamed(dialog, "Name")->text(), QStringLiteral("Exactly Eighty"));
        fieldNamed(dialog, "Name")->setText(QStringLiteral(" Precisely Eighty "));
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
    });
    QCOMPARE(name(), QStringLiteral("Precisely Eighty"));
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Precisely Eighty"));
    auto *notice = m_window->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible() && hasText(notice, "Exactly Eighty is called Precisely Eighty now."));
    // The figures stay as they were.
    QVERIFY(hasText(m_window->currentPage(), "80 of 100"));
    m_window->activateWindow(); // the dialog had been the active one
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(name(), QStringLiteral("Exactly Eighty"), keepingPatienceMs);
    QTRY_COMPARE(m_window->currentPage()->title(), QStringLiteral("Exactly Eighty"));
    const auto acts = m_office->acts();
    QCOMPARE(acts.size(), before + 2);
    const Act &undone = acts.back();
    QCOMPARE(undone.kind, ActKind::officerPut);
    QCOMPARE(nameIn(undone.before), QStringLiteral("Precisely Eighty"));
    QCOMPARE(nameIn(undone.after), QStringLiteral("Exactly Eighty"));
}

void OfficerKeepingTest::aPhotoComesBackToo()
{
    QTemporaryDir folder;
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const QString file = folder.filePath(QStringLiteral("photo.png"));
    QVERIFY(image.save(file));
    answer(buttonNamed(exactlyEighty(), "Change name or photo"), [&](QDialog *dialog) {
        dialog->findChild<PhotoField *>()->take(file);
        QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton);
    });
    QVERIFY(m_session->store().registry().officer(QStringLiteral("1001"))->hasPhoto);
    QTest::mouseClick(buttonNamed(m_window->findChild<NoticeBar *>(), "Undo"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->store().registry().officer(QStringLiteral("1001"))->hasPhoto,
                             keepingPatienceMs);
}

void OfficerKeepingTest::nothingChangedIsNoAct()
{
    const size_t before = m_office->acts().size();
    answer(buttonNamed(exactlyEighty(), "Change name or photo"),
           [](QDialog *dialog) { QTest::mouseClick(buttonNamed(dialog, "Save"), Qt::LeftButton); });
    QCOMPARE(m_office->acts().size(), before);
    QVERIFY(m_window->findChild<NoticeBar *>()->isHidden());
}

void OfficerKeepingTest::aPinIsSetAndTakenAway()
{
    QVERIFY(hasText(exactlyEighty(), "No PIN yet"));
    answer(buttonNamed(exactlyEighty(), "PIN for kiosks"), [](QDialog *dialog) {
        QVERIFY(!buttonNamed(dialog, "Take the PIN away"));
        for (const char *field : {"New PIN", "The same again"}) {
            QCOMPARE(fieldNamed(dialog, field)->echoMode(), QLineEdit::Password);
            fieldNamed(dialog, field)->setText(QStringLiteral("482913"));
        }
        QTest::mouseClick(buttonNamed(dialog, "Set PIN"), Qt::LeftButton);
        QVERIFY(fieldNamed(dialog, "New PIN")->text().isEmpty()); // not kept in clear while it works
    });
    const auto hash = officerPin(m_session->store(), QStringLiteral("1001"));
    QVERIFY(hash && !hash->contains(QStringLiteral("482913")));
    QVERIFY(passwordMatches(*hash, QStringLiteral("482913")));
    QVERIFY(hasText(m_window->currentPage(), "Signs on at kiosks with a PIN"));
    answer(buttonNamed(exactlyEighty(), "PIN for kiosks"), [](QDialog *dialog) {
        QTest::mouseClick(buttonNamed(dialog, "Take the PIN away"), Qt::LeftButton);
    });
    QCOMPARE(*officerPin(m_session->store(), QStringLiteral("1001")), QString());
    QVERIFY(hasText(m_window->currentPage(), "No PIN yet"));
    const auto acts = m_office->acts();
    QCOMPARE(acts[acts.size() - 1].kind, ActKind::officerPin);
    QCOMPARE(acts[acts.size() - 2].kind, ActKind::officerPin);
}

void OfficerKeepingTest::wrongPinsAreNamed_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("three digits") << QStringLiteral("123") << QStringLiteral("123")
                                  << QByteArray("A PIN has 4 to 12 digits.");
    QTest::newRow("thirteen digits")
        << QStringLiteral("1234567890123") << QString() << QByteArray("A PIN has 4 to 12 digits.");
    QTest::newRow("letters") << QStringLiteral("12a4") << QStringLiteral("12a4")
                             << QByteArray("A PIN has 4 to 12 digits.");
    QTest::newRow("different") << QStringLiteral("1234") << QStringLiteral("1243")
                               << QByteArray("The two PINs differ.");
}

void OfficerKeepingTest::wrongPinsAreNamed()
{
    QFETCH(QString, pin);
    QFETCH(QString, again);
    QFETCH(QByteArray, told);
    answer(buttonNamed(exactlyEighty(), "PIN for kiosks"), [&](QDialog *dialog) {
        fieldNamed(dialog, "New PIN")->setText(pin);
        fieldNamed(dialog, "The same again")->setText(again);
        QTest::mouseClick(buttonNamed(dialog, "Set PIN"), Qt::LeftButton);
        QVERIFY(hasText(dialog, told.constData()));
        QTest::mouseClick(buttonNamed(dialog, "Cancel"), Qt::LeftButton);
    });
    QCOMPARE(*officerPin(m_session->store(), QStringLiteral("1001")), QString());
}

void OfficerKeepingTest::onlyPersonnelKeepsOfficers()
{
    m_office->addAccounts();
    for (const Role role : {Role::Head, Role::Personnel, Role::Auditor}) {
        openAs(role);
        Page *officer = exactlyEighty();
        auto *edit = officer->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(edit);
        bool shown = false;
        for (auto *button : officer->findChildren<QPushButton *>())
            shown = shown
                    || (button->isVisible()
                        && button->accessibleName() == QLatin1String("Change name or photo"));
        QCOMPARE(shown, role == Role::Personnel);
    }
}

void OfficerKeepingTest::countersAreAddedAndRenamed()
{
    Page *settings = page(Route::View::Settings);
    answer(buttonNamed(settings, "Add a counter"), [](QDialog *dialog) {
        QTest::mouseClick(buttonNamed(dialog, "Add"), Qt::LeftButton);
        QVERIFY(hasText(dialog, "A code is missing."));
        fieldNamed(dialog, "Code")->setText(QStringLiteral("L3"));
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Third counter"));
        QTest::mouseClick(buttonNamed(dialog, "Add"), Qt::LeftButton);
    });
    QCOMPARE(m_session->store().registry().counters()->size(), size_t(3));
    answer(buttonNamed(settings, "Add a service"), [](QDialog *dialog) {
        fieldNamed(dialog, "Code")->setText(QStringLiteral("KTP"));
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Identity card"));
        QTest::mouseClick(buttonNamed(dialog, "Add"), Qt::LeftButton);
    });
    QCOMPARE(m_session->store().registry().services()->front().name, QStringLiteral("Identity card"));

    auto *table = settings->findChild<DataTable *>();
    QCOMPARE(table->accessibleName(), QStringLiteral("Counters"));
    table->selectRow(0);
    answer(buttonNamed(settings, "Rename"), [](QDialog *dialog) {
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Front desk"));
        QTest::mouseClick(buttonNamed(dialog, "Rename"), Qt::LeftButton);
    });
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Front desk"));
    QCOMPARE(m_office->acts().back().kind, ActKind::counterPut);
    QTest::mouseClick(buttonNamed(m_window->findChild<NoticeBar *>(), "Undo"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), QStringLiteral("Loket 1"),
                              keepingPatienceMs);
    QCOMPARE(nameIn(m_office->acts().back().before), QStringLiteral("Front desk"));
}

void OfficerKeepingTest::aCodeIsNotTakenTwice()
{
    const size_t before = m_office->acts().size();
    answer(buttonNamed(page(Route::View::Settings), "Add a counter"), [](QDialog *dialog) {
        fieldNamed(dialog, "Code")->setText(QStringLiteral("L1"));
        fieldNamed(dialog, "Name")->setText(QStringLiteral("Another"));
        QTest::mouseClick(buttonNamed(dialog, "Add"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, "This code is in use: Loket 1."), keepingPatienceMs);
        QTest::mouseClick(buttonNamed(dialog, "Cancel"), Qt::LeftButton);
    });
    QCOMPARE(m_office->acts().size(), before);
}

void OfficerKeepingTest::settingsAreForHeadAndIt()
{
    m_office->addAccounts();
    for (const Role role : allRoles) {
        openAs(role);
        Page *settings = page(Route::View::Settings);
        const bool mayName = role == Role::Head || role == Role::It;
        const auto isOffered = [settings](QLatin1String text) {
            const auto buttons = settings->findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [&](const QPushButton *button) {
                return button->isVisible() && button->text() == text;
            });
        };
        QCOMPARE(isOffered(QLatin1String("Add a counter")), mayName);
        QCOMPARE(isOffered(QLatin1String("Make a backup")), role == Role::It);
    }
}

void OfficerKeepingTest::placesModelIsSound()
{
    PlacesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlaces({{QStringLiteral("L1"), QStringLiteral("Desk"), QStringLiteral("A")},
                     {QStringLiteral("L2"), QStringLiteral("Door")}},
                    {{QStringLiteral("A"), QStringLiteral("Village")}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Desk, L1, Village"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Door, L2"));
    model.setPlaces({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(OfficerKeepingTest)
#include "officer_keeping_test.moc"
