// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/data_table.h"
#include "app/admin/notice_bar.h"
#include "app/admin/state_cards.h"
#include "app/admin/units_card.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/support/sqlite_shell.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What is chosen on a page: an office of several, a comparison; how it is cleared and comes back.
class FiltersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void officersAreThoseOfTheOffice();
    void oneOfficeOffersNoChoice();
    void clearedFiltersComeBack_data();
    void clearedFiltersComeBack();
    void theNoticeGoesByItself();
    void theOverviewComparesOffices();
    void aComparisonThatFailsSaysSo();
    void hundredsStandUnitByUnit();

private:
    [[nodiscard]] Page *page(Route::View view)
    {
        m_window->go({view, {}});
        return m_window->currentPage();
    }

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString otherOffice = QStringLiteral("3599.02");

/// A second office with one officer of its own, 24 of 40 satisfied, at a counter of its own.
void addOtherOffice(const AdminOffice &home)
{
    auto folder = OfficeFolder::open(home.path());
    if (!folder)
        qFatal("the office");
    Registry registry = folder->store().registry();
    const bool known
        = registry.putOffice({otherOffice, QStringLiteral("Village office"), "Asia/Jakarta"})
          && registry.putCounter({QStringLiteral("V1"), QStringLiteral("Desk"), otherOffice})
          && registry.putOfficer({QStringLiteral("2001"), QStringLiteral("In the Village"), false});
    auto import = folder->store().beginImport();
    if (!known || !import)
        qFatal("a second office");
    for (int i = 0; i < 40; ++i) {
        RatingRecord rating;
        rating.atUtcMs = QDateTime(QDate(2026, 11, 3), QTime(3, i), Qt::UTC).toMSecsSinceEpoch();
        rating.office = otherOffice;
        rating.counter = QStringLiteral("V1");
        rating.officer = QStringLiteral("2001");
        rating.answers = {{QString::fromUtf16(overallQuestion), i < 24 ? 4 : 1, 4}};
        if (!import->addFileRating(rating, QByteArray::number(i).rightJustified(32, 'v'),
                                   {QStringLiteral("village.csv"), i + 1}))
            qFatal("a rating");
    }
    if (!import->commit())
        qFatal("ratings");
}

QComboBox *choiceNamed(const QWidget *page, const char *name)
{
    for (auto *box : page->findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String(name))
            return box;
    return nullptr;
}

/// As a person does it.
void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

/// Name and n of the rows that have ratings.
QMap<QString, QString> ratedRows(const QWidget *page)
{
    QMap<QString, QString> rows;
    const QAbstractItemModel *model = page->findChild<DataTable *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.insert(model->index(row, 0).data().toString(), model->index(row, 1).data().toString());
    return rows;
}

} // namespace

void FiltersTest::initTestCase()
{
    setUpInEnglish();
}

void FiltersTest::init()
{
    m_window.reset();
    m_office = std::make_unique<AdminOffice>();
    addOtherOffice(*m_office);
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
    m_window->activateWindow(); // keys go to the active one
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FiltersTest::officersAreThoseOfTheOffice()
{
    Page *officers = page(Route::View::Officers);
    QVERIFY(ratedRows(officers).contains(QStringLiteral("Exactly Eighty")));
    choose(choiceNamed(officers, "Office"), QStringLiteral("Village office"));
    QCOMPARE(ratedRows(officers),
             (QMap<QString, QString>{{QStringLiteral("In the Village"), QStringLiteral("40")}}));
    QCOMPARE(officers->filter(), (PageFilter{{QStringLiteral("office"), otherOffice}}));
    const auto rows = officers->shownTable();
    QCOMPARE(rows->rows.size(), size_t(1));
    QVERIFY(rows->rows[0].contains(QStringLiteral("60.00"))); // 24 of 40
    choose(choiceNamed(officers, "Office"), QStringLiteral("Test office"));
    QVERIFY(!ratedRows(officers).contains(QStringLiteral("In the Village")));
    QCOMPARE(ratedRows(officers).value(QStringLiteral("Exactly Eighty")), QStringLiteral("100"));
    choose(choiceNamed(officers, "Office"), QStringLiteral("All offices"));
    QCOMPARE(ratedRows(officers).size(), 7);
}

void FiltersTest::oneOfficeOffersNoChoice()
{
    const AdminOffice single;
    m_window.reset();
    m_session = openSession(single);
    m_window = showWindow(*m_session);
    QVERIFY(choiceNamed(page(Route::View::Officers), "Office")->isHidden());
}

void FiltersTest::clearedFiltersComeBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+Z") << true;
    QTest::newRow("the button") << false;
}

void FiltersTest::clearedFiltersComeBack()
{
    QFETCH(bool, byKey);
    const PageFilter nothing{{QStringLiteral("office"), otherOffice},
                             {QStringLiteral("counter"), QStringLiteral("L1")}};
    Page *officers = page(Route::View::Officers);
    officers->setFilter(nothing);
    QVERIFY(hasText(officers, "No ratings under this filter"));
    auto *notice = m_window->findChild<NoticeBar *>();
    QVERIFY(notice->isHidden());
    QTest::mouseClick(buttonNamed(officers, "Clear filters"), Qt::LeftButton);
    QVERIFY(officers->filter().isEmpty());
    QCOMPARE(ratedRows(officers).size(), 7);
    QVERIFY(notice->isVisible());
    QVERIFY(hasText(notice, "The filters are cleared."));
    if (byKey)
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    else
        QTest::mouseClick(buttonNamed(notice, "Undo"), Qt::LeftButton);
    QCOMPARE(officers->filter(), nothing);
    QVERIFY(notice->isHidden());
    // Once: there is nothing more to take back.
    officers->setFilter({});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(officers->filter().isEmpty());
}

void FiltersTest::theNoticeGoesByItself()
{
    NoticeBar notice;
    int undone = 0;
    notice.undo(); // nothing was told yet
    notice.tell(QStringLiteral("first"), [&undone] { undone += 1; });
    notice.tell(QStringLiteral("second"), [&undone] { undone += 10; });
    QCOMPARE(notice.accessibleName(), QStringLiteral("second"));
    notice.undo();
    notice.undo();
    QCOMPARE(undone, 10); // the last one, once
    notice.tell(QStringLiteral("told only"));
    QVERIFY(!buttonNamed(&notice, "Undo"));
    notice.tell(QStringLiteral("again"), [&undone] { undone += 100; });
    auto *timer = notice.findChild<QTimer *>();
    QVERIFY(!timer || timer->isActive());
    notice.hide();
    notice.undo(); // gone is gone
    QCOMPARE(undone, 10);
}

void FiltersTest::theOverviewComparesOffices()
{
    Page *overview = page(Route::View::Overview);
    auto *choice = choiceNamed(overview, "Compare by");
    QVERIFY(choice->isVisibleTo(overview));
    choose(choice, QStringLiteral("Offices"));
    const auto rows = overview->shownTable();
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), size_t(2));
    QVERIFY(rows->rows[0].contains(QStringLiteral("Test office"))
            && rows->rows[1].contains(QStringLiteral("Village office")));
    QVERIFY(rows->rows[1].contains(QStringLiteral("60.00")));
    QCOMPARE(overview->filter(), (PageFilter{{QStringLiteral("compare"), QStringLiteral("office")}}));
    m_session->refresh();
    QCOMPARE(choice->currentText(), QStringLiteral("Offices")); // stays while figures change
    const AdminOffice single;
    m_window.reset();
    m_session = openSession(single);
    m_window = showWindow(*m_session);
    QCOMPARE(
        choiceNamed(page(Route::View::Overview), "Compare by")->findText(QStringLiteral("Offices")),
        -1);
}

void FiltersTest::aComparisonThatFailsSaysSo()
{
    Page *overview = page(Route::View::Overview);
    QVERIFY(hasText(overview, "Counters compared"));
    QVERIFY(!hasText(overview, "The comparison cannot be read"));
    const QString file = m_office->path() + QStringLiteral("/office.sqlite");
    QCOMPARE(editByShell(file, {QStringLiteral("ALTER TABLE service RENAME TO gone")}), QString());
    m_session->refresh();
    int shown = 0;
    for (const auto *card : overview->findChildren<ErrorCard *>())
        if (card->isVisibleTo(overview)) {
            ++shown;
            QVERIFY2(hasText(card, "The comparison cannot be read"),
                     qPrintable(card->accessibleName()));
        }
    QCOMPARE(shown, 1); // in place of that part alone
    QVERIFY(hasText(overview, "of 312 satisfied"));
    QVERIFY(!overview->findChild<QComboBox *>()->isVisible());
    QCOMPARE(editByShell(file, {QStringLiteral("ALTER TABLE gone RENAME TO service")}), QString());
    QPushButton *again = nullptr;
    for (const auto *card : overview->findChildren<ErrorCard *>())
        if (card->isVisibleTo(overview))
            again = buttonNamed(card, "Try again");
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(hasText(overview, "Counters compared"));
    for (const auto *card : overview->findChildren<ErrorCard *>())
        QVERIFY(!card->isVisibleTo(overview));
}

void FiltersTest::hundredsStandUnitByUnit()
{
    {
        auto folder = OfficeFolder::open(m_office->path());
        QVERIFY(folder);
        Registry registry = folder->store().registry();
        for (int i = 0; i < mostUngrouped; ++i)
            QVERIFY(registry.putOfficer({QString::number(300'000 + i), QStringLiteral("Officer %1").arg(i), false}));
    }
    m_session->refresh();
    Page *officers = page(Route::View::Officers);
    auto *units = officers->findChild<UnitsCard *>();
    QVERIFY(units->isVisible());
    auto *unitTable = units->findChild<DataTable *>();
    QCOMPARE(unitTable->model()->rowCount(), 2);
    const auto exported = officers->shownTable();
    QCOMPARE(int(exported->rows.size()), 2);
    // Typing looks among all officers; an opened unit shows its own.
    auto *find = fieldNamed(officers, "Find a name");
    find->setText(QStringLiteral("Village"));
    QVERIFY(units->isHidden());
    find->clear();
    QVERIFY(units->isVisible());
    for (int row = 0; row < unitTable->model()->rowCount(); ++row)
        if (unitTable->model()->index(row, 0).data().toString() == QLatin1String("Village office")) {
            unitTable->setCurrentIndex(unitTable->model()->index(row, 0));
            QTest::keyClick(unitTable, Qt::Key_Return);
        }
    QVERIFY(units->isHidden());
    QCOMPARE(officers->filter().value(QStringLiteral("office")), otherOffice);
}

QTEST_MAIN(FiltersTest)
#include "filters_test.moc"
