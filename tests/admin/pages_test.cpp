// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/application.h"
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/import_page.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/officers_model.h"
#include "app/admin/theme.h"
#include "app/figures/score_table.h"
#include "app/report/eye_format.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

/// The columns of a table by their head.
int columnNamed(const QAbstractItemModel &model, const QString &head)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == head)
            return column;
    return -1;
}

DataTable *tableNamed(const QWidget *page, const QString &name)
{
    for (auto *table : page->findChildren<DataTable *>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

QString cellOf(const QAbstractItemModel &model, const QString &name, const QString &head)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, columnNamed(model, head)).data().toString();
    return QStringLiteral("no such row");
}

} // namespace

/// The window on a small real office.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageOpens();
    void officersShowTheFigures();
    void chartsHaveTwins();
    void controlsHaveNames();
    void nothingIsCut_data();
    void nothingIsCut();
    void nothingIsCutInAnyLanguage_data();
    void nothingIsCutInAnyLanguage();
    void firstStartMakesAnOffice();
    void emptyOfficeShowsSteps();
    void importReportsAndCancels();
    void optionsAreRead_data();
    void optionsAreRead();

private:
    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void PagesTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
}

void PagesTest::everyPageOpens()
{
    QCOMPARE(m_window->routes().size(), 18);
    for (const Route &route : m_window->routes()) {
        m_window->go(route);
        QVERIFY(m_window->route() == route);
        QVERIFY(!m_window->currentPage()->title().isEmpty());
        QVERIFY(!m_window->grab().isNull());
    }
}

void PagesTest::officersShowTheFigures()
{
    m_window->go({Route::View::Officers, {}});
    const DataTable *table = tableNamed(m_window->currentPage(), QStringLiteral("Officers"));
    QVERIFY(table);
    ScoreQuery query;
    query.range = m_session->period().range();
    const auto figures = scoreTable(m_session->store(), query);
    QVERIFY(figures);
    const EyeFormat format;
    for (const ScoreRow &row : figures->rows) {
        QCOMPARE(cellOf(*table->model(), row.name, QStringLiteral("n")), format.count(row.score.n));
        QCOMPARE(cellOf(*table->model(), row.name, QStringLiteral("Satisfied %")),
                 row.score.n < 5 ? QStringLiteral("< 5") : format.decimal(*row.score.satisfiedPercent));
    }
    QCOMPARE(cellOf(*table->model(), QStringLiteral("Exactly Eighty"), QStringLiteral("Allowance %")), QStringLiteral("100.00"));
    QCOMPARE(cellOf(*table->model(), QStringLiteral("Just Below"), QStringLiteral("Allowance %")), QStringLiteral("79.00"));
    QCOMPARE(cellOf(*table->model(), QStringLiteral("No Ratings"), QStringLiteral("Satisfied %")), QStringLiteral("–"));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("All Satisfied"));
}

void PagesTest::chartsHaveTwins()
{
    m_window->go({Route::View::Overview, {}});
    const DataTable *twin = tableNamed(m_window->currentPage(), QStringLiteral("Twelve months, table"));
    QVERIFY(twin);
    QCOMPARE(twin->model()->rowCount(), 12);
    QVERIFY(!twin->isVisible());
    m_window->currentPage()->switchTwin();
    QVERIFY(twin->isVisible());
    m_window->currentPage()->switchTwin();
    QVERIFY(!twin->isVisible());
    const QString sentence = tableNamed(m_window->currentPage(), QStringLiteral("Comparison"))->model()->index(0, 4)
                                 .data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(QStringLiteral("percent satisfied, interval")), qPrintable(sentence));
}

void PagesTest::controlsHaveNames()
{
    for (const Route &route : m_window->routes()) {
        m_window->go(route);
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<DataTable *>(widget);
            // Parts that a control is made of are named with it.
            if (!isControl || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_"))
                || qobject_cast<QAbstractItemView *>(widget->parentWidget()))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

namespace {

/// A page takes some rounds to settle in a new size.
void expectNothingCut(MainWindow &window)
{
    for (const Route &route : window.routes()) {
        window.go(route);
        QStringList cut;
        for (int round = 0; round < 50 && (round == 0 || !cut.isEmpty()); ++round) {
            QTest::qWait(round == 0 ? 1 : 20);
            cut = cutTexts(&window);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(window.currentPage()->title() + QStringLiteral(": ") + cut.join(QStringLiteral(" | "))));
    }
}

} // namespace

void PagesTest::nothingIsCutInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    for (const QString &language : {QStringLiteral("id"), QStringLiteral("jv")}) {
        QTest::addRow("%s, smallest window", qPrintable(language)) << language << QSize(1024, 640) << 100;
        QTest::addRow("%s, 200 percent", qPrintable(language)) << language << QSize(1440, 900) << 200;
    }
}

void PagesTest::nothingIsCutInAnyLanguage()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, text);
    Options options;
    options.appearance = {language, Theme::Mode::Light, text};
    setUpApplication(options);
    {
        MainWindow window(*m_session);
        window.resize(size);
        window.show();
        expectNothingCut(window);
    }
    setUpInEnglish();
}

void PagesTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("usual") << QSize(1440, 900) << 100 << Theme::Mode::Light;
    QTest::newRow("smallest window") << QSize(1024, 640) << 100 << Theme::Mode::Light;
    QTest::newRow("dark, large window") << QSize(2560, 1440) << 100 << Theme::Mode::Dark;
    QTest::newRow("150 percent") << QSize(1440, 900) << 150 << Theme::Mode::Light;
    QTest::newRow("200 percent") << QSize(1440, 900) << 200 << Theme::Mode::Light;
}

void PagesTest::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    QFETCH(Theme::Mode, mode);
    theme().setMode(mode);
    theme().setTextPercent(text);
    m_window->resize(size);
    expectNothingCut(*m_window);
    theme().setTextPercent(100);
    theme().setMode(Theme::Mode::Light);
    m_window->resize(1440, 900);
}

void PagesTest::firstStartMakesAnOffice()
{
    QTemporaryDir folder;
    OfficeSession session(folder.filePath(QStringLiteral("new")), AdminOffice::now);
    session.open();
    QCOMPARE(session.state(), OfficeSession::State::NoOffice);
    MainWindow window(session);
    window.show();
    const auto fields = window.currentPage()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    for (QLineEdit *field : fields)
        field->setText(field->accessibleName() == QLatin1String("Code of the office") ? QStringLiteral("3599.02") : QStringLiteral("New office"));
    QTest::keyClick(fields.front(), Qt::Key_Return);
    QCOMPARE(session.state(), OfficeSession::State::Open);
    QCOMPARE(session.home().code, QStringLiteral("3599.02"));
}

void PagesTest::emptyOfficeShowsSteps()
{
    QTemporaryDir folder;
    OfficeSession session(folder.filePath(QStringLiteral("new")), AdminOffice::now);
    QVERIFY(session.create({QStringLiteral("1"), QStringLiteral("Empty"), "Asia/Jakarta"}));
    MainWindow window(session);
    window.show();
    for (const Route &route : window.routes()) {
        window.go(route);
        QVERIFY(!window.grab().isNull());
    }
    window.go({Route::View::Overview, {}});
    bool primary = false;
    for (auto *button : window.currentPage()->findChildren<QAbstractButton *>())
        primary = primary || button->text() == QLatin1String("Import");
    QVERIFY(primary);
}

void PagesTest::importReportsAndCancels()
{
    QTemporaryDir empty;
    m_window->go({Route::View::Import, {}});
    auto *page = qobject_cast<ImportPage *>(m_window->currentPage());
    QVERIFY(page);
    QSignalSpy done(page, &ImportPage::imported);
    page->importFolder(empty.path());
    QVERIFY(page->isBusy());
    QVERIFY(done.wait(10'000));
    QVERIFY(!page->isBusy());
    page->importFolder(empty.filePath(QStringLiteral("missing")));
    QVERIFY(done.wait(10'000));
    bool told = false;
    for (auto *label : page->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Nothing was imported")));
    QVERIFY(told);
}

void PagesTest::optionsAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("failed");
    QTest::newRow("none") << QStringList{} << false;
    QTest::newRow("all") << QStringList{QStringLiteral("--data"), QStringLiteral("/nowhere"), QStringLiteral("--language"), QStringLiteral("jv"),
                                        QStringLiteral("--window"), QStringLiteral("1024x640"), QStringLiteral("--theme"), QStringLiteral("dark"),
                                        QStringLiteral("--page"), QStringLiteral("officers")}
                         << false;
    QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("de")} << true;
    QTest::newRow("window") << QStringList{QStringLiteral("--window"), QStringLiteral("wide")} << true;
    QTest::newRow("page") << QStringList{QStringLiteral("--page"), QStringLiteral("none")} << true;
    QTest::newRow("unknown") << QStringList{QStringLiteral("--fast")} << true;
}

void PagesTest::optionsAreRead()
{
    QFETCH(QStringList, arguments);
    QTEST(parseOptions(QStringList{QStringLiteral("puas-admin")} + arguments).failed, "failed");
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
