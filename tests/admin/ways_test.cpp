// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/finder.h"
#include "app/admin/help_panel.h"
#include "app/admin/main_window.h"
#include "app/admin/notice_bar.h"
#include "app/admin/office_session.h"
#include "app/admin/origin_dialog.h"
#include "app/admin/period_picker.h"
#include "app/admin/saved_views.h"
#include "app/admin/search_model.h"
#include "app/admin/search_popup.h"
#include "app/admin/view_names.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace puas;
using namespace puas::test;

namespace {

constexpr std::array languages{"id", "en", "jv"};

QString helpText(const QString &language, const QString &topic)
{
    QFile file(HelpPanel::fileOf(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    for (auto it = link.globalMatch(text); it.hasNext();)
        links << it.next().captured(1);
    return links;
}

} // namespace

/// The ways to a place beside the navigation: search, saved views, any days, help.
class WaysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpIsThereForEveryView_data();
    void helpIsThereForEveryView();
    void helpFollowsThePage();
    void searchFinds_data();
    void searchFinds();
    void searchModelIsSound();
    void searchOpensByKeyboard();
    void searchKeepsToTheRole();
    void viewsAreKept();
    void viewsOpenPagePeriodAndFilter();
    void aRemovedViewComesBack();
    void anyDaysAreChosen();
    void originOfARowIsTold();

private:
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

void WaysTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_session = openSession(*m_office);
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->finder().setViewsFile(m_folder.filePath(QStringLiteral("own/views.json")));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WaysTest::helpIsThereForEveryView_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : languages)
        QTest::newRow(language) << QString::fromLatin1(language);
}

void WaysTest::helpIsThereForEveryView()
{
    QFETCH(QString, language);
    QStringList topics{QStringLiteral("keys")};
    for (const Route::View view : allViews())
        topics << viewName(view);
    for (const QString &topic : topics) {
        const QString text = helpText(language, topic);
        QVERIFY2(text.startsWith(QStringLiteral("# ")) && text.size() > 200, qPrintable(topic));
        for (const QString &link : linksIn(text)) {
            QVERIFY2(link.endsWith(QStringLiteral(".md")), qPrintable(topic + u' ' + link));
            QVERIFY2(!helpText(language, link.chopped(3)).isEmpty(), qPrintable(topic + u' ' + link));
        }
        // The same parts and the same links in each language.
        const QString source = helpText(QStringLiteral("en"), topic);
        QCOMPARE(linksIn(text), linksIn(source));
        QCOMPARE(text.count(QStringLiteral("\n- ")), source.count(QStringLiteral("\n- ")));
        QCOMPARE(text.count(QStringLiteral("\n## ")), source.count(QStringLiteral("\n## ")));
        if (language != QLatin1String("en"))
            QVERIFY2(text != source, qPrintable(topic));
    }
}

void WaysTest::helpFollowsThePage()
{
    const auto *panel = m_window->findChild<HelpPanel *>();
    m_window->go({Route::View::Officers, {}});
    QVERIFY(panel->isHidden());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->topic(), QStringLiteral("officers"));
    m_window->go({Route::View::Closing, {}});
    QCOMPARE(panel->topic(), QStringLiteral("closing"));
    auto *text = panel->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("a head approves")));
    emit text->anchorClicked(QUrl(QStringLiteral("why.md")));
    QCOMPARE(panel->topic(), QStringLiteral("why"));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(panel->isHidden());
}

void WaysTest::searchFinds_data()
{
    QTest::addColumn<SearchHit::Kind>("kind");
    QTest::addColumn<QString>("title");
    using Kind = SearchHit::Kind;
    QTest::newRow("just bel") << Kind::Officer << QStringLiteral("Just Below");
    QTest::newRow("BELOW") << Kind::Officer << QStringLiteral("Just Below");
    QTest::newRow("loket 2") << Kind::Counter << QStringLiteral("Loket 2");
    QTest::newRow("november 2026") << Kind::Period << QStringLiteral("November 2026");
    QTest::newRow("2026-q4") << Kind::Period << QStringLiteral("Quarter IV 2026");
    QTest::newRow("closing") << Kind::Page << QStringLiteral("Closing");
    QTest::newRow("passphrase") << Kind::Setting << QStringLiteral("Backup");
    QTest::newRow("print") << Kind::Action << QStringLiteral("Print this page");
}

void WaysTest::searchFinds()
{
    QFETCH(SearchHit::Kind, kind);
    QFETCH(QString, title);
    const QList<SearchHit> found = searched(allSearchHits(*m_session, {}),
                                            QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!found.isEmpty());
    QVERIFY2(std::ranges::any_of(
                 found, [&](const SearchHit &hit) { return hit.kind == kind && hit.title == title; }),
             qPrintable(found.front().title));
    QVERIFY(searched(allSearchHits(*m_session, {}), QStringLiteral("no such thing")).isEmpty());
}

void WaysTest::searchModelIsSound()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits(allSearchHits(*m_session, {}));
    QVERIFY(model.rowCount() > 20);
    QVERIFY(
        model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", officer")));
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void WaysTest::searchOpensByKeyboard()
{
    m_window->go({Route::View::Overview, {}});
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *popup = m_window->findChild<SearchPopup *>();
    QVERIFY(popup->isVisible());
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("exactly"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_window->route().view, Route::View::Officer);
    // A period stays on the page that has one.
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("2026-Q4"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_session->period().toString(), QStringLiteral("2026-Q4"));
    QCOMPARE(m_window->route().view, Route::View::Officer);
    m_session->setPeriod(*Period::parse(QStringLiteral("2026-11")));
    // Down chooses another one, Escape leaves it.
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void WaysTest::searchKeepsToTheRole()
{
    const AdminOffice office;
    office.addAccounts();
    OfficeSession session(office.path(), AdminOffice::now);
    session.open();
    QVERIFY(allSearchHits(session, {}).isEmpty());
    session.signIn(*session.store().users().user(roleName(Role::It)));
    for (const SearchHit &hit : allSearchHits(session, {})) {
        QVERIFY(hit.kind != SearchHit::Kind::Officer);
        QVERIFY(!hit.route || session.may(deedOf(hit.route->view)));
    }
}

void WaysTest::viewsAreKept()
{
    const SavedViews views(m_folder.filePath(QStringLiteral("kept/views.json")));
    QVERIFY(views.all().isEmpty());
    const SavedView loket{
        QStringLiteral("Loket 2"),
        {Route::View::Officers, {}, {{QStringLiteral("counter"), QStringLiteral("L2")}}},
        Period::parseAny(u"2026-11-02..2026-11-09").value()};
    const SavedView kiosks{QStringLiteral("Kiosks"), {Route::View::Kiosks, {}}, {}};
    QVERIFY(views.save(loket));
    QVERIFY(views.save(kiosks));
    QCOMPARE(views.all(), (QList<SavedView>{kiosks, loket}));
    SavedView other = loket;
    other.name = QStringLiteral("LOKET 2");
    other.period = Period::parse(u"2026-Q3").value();
    QVERIFY(views.save(other));
    QCOMPARE(views.all(), (QList<SavedView>{kiosks, other}));
    QVERIFY(views.remove(QStringLiteral("Kiosks")));
    QCOMPARE(views.all(), QList<SavedView>{other});
    QCOMPARE(views.save({QString(), {}, {}}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(SavedViews::usualFile(QStringLiteral("1"), QStringLiteral("a"))
            != SavedViews::usualFile(QStringLiteral("1"), QStringLiteral("b")));
    QFile file(m_folder.filePath(QStringLiteral("kept/views.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no json");
    file.close();
    QVERIFY(views.all().isEmpty());
}

void WaysTest::viewsOpenPagePeriodAndFilter()
{
    m_window->go({Route::View::Kiosks, {}});
    const SavedView view{
        QStringLiteral("Second counter"),
        {Route::View::Officers, {}, {{QStringLiteral("counter"), QStringLiteral("L2")}}},
        Period::parse(u"2026-10").value()};
    emit m_window->finder().viewWanted(view);
    QCOMPARE(m_window->route().view, Route::View::Officers);
    QCOMPARE(m_session->period().toString(), QStringLiteral("2026-10"));
    QCOMPARE(m_window->currentPage()->filter(), view.route.filter);
    m_session->setPeriod(Period::parse(u"2026-11").value());
    m_window->currentPage()->setFilter({});
    QVERIFY(m_window->currentPage()->filter().isEmpty());
}

void WaysTest::aRemovedViewComesBack()
{
    Finder &finder = m_window->finder();
    const SavedView view{
        QStringLiteral("Short"), {Route::View::Officers, {}}, Period::parse(u"2026-11").value()};
    QVERIFY(finder.views().save(view));
    finder.removeView(view);
    QVERIFY(finder.views().all().isEmpty());
    QVERIFY(m_window->findChild<NoticeBar *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(finder.views().all(), QList<SavedView>{view});
    QVERIFY(!m_window->findChild<NoticeBar *>()->isVisible());
}

void WaysTest::anyDaysAreChosen()
{
    m_window->go({Route::View::Officers, {}});
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *popup = m_window->findChild<PeriodPopup *>();
    QVERIFY(popup->isVisible());
    QTest::mouseClick(buttonNamed(popup, "Days"), Qt::LeftButton);
    const auto fields = popup->findChildren<QDateEdit *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setDate(QDate(2026, 11, 4));
    fields[1]->setDate(QDate(2026, 11, 3));
    QPushButton *show = buttonNamed(popup, "Show these days");
    QVERIFY(!show->isEnabled());
    fields[1]->setDate(QDate(2026, 11, 6));
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(m_session->period().toString(), QStringLiteral("2026-11-04..2026-11-06"));
    QVERIFY(!m_window->currentPage()->title().isEmpty());
    // Nothing of it can be closed, and the page says so.
    m_window->go({Route::View::Closing, {}});
    QVERIFY(hasText(m_window.get(), "Only a month, quarter, semester or year is settled"));
    m_session->setPeriod(Period::parse(u"2026-11").value());
}

void WaysTest::originOfARowIsTold()
{
    m_session->setPeriod(*Period::parse(u"2026-11"));
    m_window->go({Route::View::Officers, {}});
    auto *table = m_window->currentPage()->findChild<DataTable *>();
    QVERIFY(table);
    const QString key = table->model()->index(0, 0).data(KeyRole).toString();
    QTimer::singleShot(0, table, [&] {
        // The menu first, then the dialog that it opens.
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTimer::singleShot(0, menu, [&] {
            auto *dialog = qobject_cast<OriginDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::mouseClick(buttonNamed(dialog, "Copy all"), Qt::LeftButton);
            QTest::mouseClick(buttonNamed(dialog, "Rows behind the figure"), Qt::LeftButton);
        });
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
    });
    table->setCurrentIndex(table->model()->index(0, 0));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table, &asked);
    const QString told = QApplication::clipboard()->text();
    const auto acts = m_office->acts();
    QVERIFY2(told.contains(QStringLiteral("Period: November 2026")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("act %1").arg(acts.size())), qPrintable(told));
    QTRY_COMPARE(m_window->route().view, Route::View::Why);
    QCOMPARE(m_window->route().officer, key);
}

QTEST_MAIN(WaysTest)
#include "ways_test.moc"
