// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/appearance.h"
#include "app/admin/hidden_menu.h"
#include "app/admin/options.h"
#include "app/admin/segmented.h"
#include "app/admin/settings_page.h"
#include "tests/admin/shown_window.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

QComboBox *boxNamed(const QWidget *page, const QString &name)
{
    for (QComboBox *box : page->findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
    emit box->activated(box->currentIndex());
}

} // namespace

/// How the window looks: kept, said on the command line, chosen in the window and in the menu
/// that Alt opens.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isKept();
    void nonsenseIsAsOtherwise_data();
    void nonsenseIsAsOtherwise();
    void commandLineGoesBefore();
    void settingsChangeIt();
    void menuOpensByAltAlone();
    void menuNamesPagesAndLanguages();

private:
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

void AppearanceTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
}

void AppearanceTest::init()
{
    theme().setMode(Theme::Mode::Light);
    theme().setTextPercent(Theme::smallestText);
    m_window.reset();
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AppearanceTest::isKept()
{
    const QString file = m_folder.filePath(QStringLiteral("own/look.json"));
    const Appearance look{QStringLiteral("jv"), Theme::Mode::Dark, 150};
    QVERIFY(keepAppearance(file, look));
    QVERIFY(readAppearance(file) == look);
    QVERIFY(readAppearance(m_folder.filePath(QStringLiteral("none"))) == Appearance());
}

void AppearanceTest::nonsenseIsAsOtherwise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("theme");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("unknown values") << QByteArray(R"({"language":"de","theme":"red","text":90})");
    QTest::newRow("other types") << QByteArray(R"({"language":1,"theme":[],"text":"200"})");
    QTest::newRow("too large") << QByteArray(R"({"text":201})");
}

void AppearanceTest::nonsenseIsAsOtherwise()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_folder.filePath(QStringLiteral("nonsense.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Appearance otherwise{QStringLiteral("en"), Theme::Mode::Light, 120};
    QVERIFY(readAppearance(file.fileName(), otherwise) == otherwise);
}

void AppearanceTest::commandLineGoesBefore()
{
    const Appearance kept{QStringLiteral("jv"), Theme::Mode::Dark, 150};
    const QStringList program{QStringLiteral("puas-admin")};
    QVERIFY(parseOptions(program, kept).options.appearance == kept);
    const auto said = parseOptions(program
                                       + QStringList{QStringLiteral("--language"), QStringLiteral("en"),
                                                     QStringLiteral("--text"), QStringLiteral("110")},
                                   kept);
    QVERIFY(said.options.appearance == (Appearance{QStringLiteral("en"), Theme::Mode::Dark, 110}));
}

void AppearanceTest::settingsChangeIt()
{
    m_window->go({Route::View::Settings, {}});
    QWidget *page = m_window->currentPage();
    auto *mode = page->findChild<Segmented *>();
    QVERIFY(mode);
    QTest::mouseClick(mode->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QCOMPARE(theme().mode(), Theme::Mode::Dark);
    QVERIFY(theme().colours().dark);
    choose(boxNamed(page, QStringLiteral("Size of the text")), 150);
    QCOMPARE(theme().textPercent(), 150);
    // Changed by a key it shows so.
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(boxNamed(page, QStringLiteral("Size of the text"))->currentData().toInt(), 100);
    QSignalSpy language(m_window.get(), &MainWindow::languageWanted);
    choose(boxNamed(page, QStringLiteral("Language")), QStringLiteral("jv"));
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.front().front().toString(), QStringLiteral("jv"));
}

void AppearanceTest::menuOpensByAltAlone()
{
    auto *menu = m_window->findChild<HiddenMenu *>();
    QVERIFY(menu->isHidden());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyPress(m_window.get(), Qt::Key_Alt);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QVERIFY(menu->isHidden());
    QTest::keyClick(m_window.get(), Qt::Key_Alt);
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(menu->isHidden());
}

void AppearanceTest::menuNamesPagesAndLanguages()
{
    auto *menu = m_window->findChild<HiddenMenu *>();
    QMenu *go = menu->actions().front()->menu();
    QMenu *pages = go->actions().front()->menu();
    emit pages->aboutToShow();
    QCOMPARE(pages->actions().front()->text(), QStringLiteral("Overview"));
    for (QAction *page : pages->actions())
        if (page->text() == QLatin1String("Kiosks"))
            page->trigger();
    QCOMPARE(m_window->route().view, Route::View::Kiosks);
    QSignalSpy language(m_window.get(), &MainWindow::languageWanted);
    for (QAction *action : menu->actions().last()->menu()->actions())
        if (action->text() == QLatin1String("Basa Jawa"))
            action->trigger();
    QCOMPARE(language.size(), 1);
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
