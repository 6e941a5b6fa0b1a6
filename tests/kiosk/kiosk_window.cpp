// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"

#include "app/seal/password.h"
#include "tests/kiosk/official_survey.h"
#include "tests/kiosk/seen_items.h"

#include <QTest>

#include <algorithm>

namespace puas::test {
namespace {

/// Of "1357"; worked out once, as that takes a while by intent.
QString pinHash()
{
    static const QString hash = hashPassword(QStringLiteral("1357")).value_or(QString());
    return hash;
}

TouchTarget *findTarget(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    auto *target = qobject_cast<TouchTarget *>(item);
    if (target && target->property("label").toString() == name)
        return target;
    for (QQuickItem *child : item->childItems()) {
        if (TouchTarget *found = findTarget(child, name))
            return found;
    }
    return nullptr;
}

void polish(QQuickItem &item)
{
    for (QQuickItem *child : item.childItems()) {
        if (child->isVisible())
            polish(*child);
    }
    item.ensurePolished();
}

bool hasText(const QQuickItem *item, const QString &text)
{
    if (!item->isVisible())
        return false;
    if (item->inherits("QQuickText") && item->property("text").toString() == text)
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.cbegin(), children.cend(), [&](const auto *child) { return hasText(child, text); });
}

} // namespace

void FakeSink::keep(const RatingDraft &draft)
{
    drafts.push_back(draft);
    if (answersAtOnce)
        emit kept(nextSeq++);
}

void FakeSink::add(const AdditionDraft &draft)
{
    additions.push_back(draft);
    if (answersAtOnce)
        emit added();
}

const std::vector<Panel> &panels()
{
    static const std::vector<Panel> sold{
        {{800, 480}, 5.25}, {{1280, 800}, 5.89}, {{1920, 1080}, 5.57}, {{1080, 1920}, 4.03}, {{800, 1280}, 5.89}};
    return sold;
}

std::vector<RosterOfficer> roster()
{
    std::vector<RosterOfficer> officers;
    const auto add = [&officers](const char *nip, const char *name) {
        officers.push_back({QString::fromLatin1(nip), QString::fromUtf8(name), {}, {}, pinHash()});
    };
    add("199001012015032001", "Sri Rahayu");
    add("198505152010011002", "Bambang Setiawan, S.E.");
    add("198803202012042003", "Dra. Hj. Siti Nurhaliza Kusumawardhani, M.Si.");
    add("197912112005011004", "Joko");
    add("199207072018032005", "Endang Puji Astuti");
    add("198001012006041006", "Muhammad Rizky Pratama");
    add("198702142011012007", "Wahyuni");
    add("199506302020121008", "Agus Hariyanto");
    add("198304042009031009", "Tri Lestari");
    return officers;
}

std::vector<PublishedChange> publishedChanges()
{
    const auto text = [](const char *id, const char *en, const char *jv) {
        return LocalText{{QStringLiteral("id"), QString::fromUtf8(id)},
                         {QStringLiteral("en"), QString::fromUtf8(en)},
                         {QStringLiteral("jv"), QString::fromUtf8(jv)}};
    };
    return {{QStringLiteral("slow"),
             text("Anda: antrean pagi lama.", "You: mornings are slow.", "Panjenengan: antri enjing dangu."),
             text("Loket 2 kini buka 07.30.", "Counter 2 opens at 07:30.", "Loket 2 bikak 07.30.")},
            {QStringLiteral("unclear"),
             text("Anda: syarat KK rumit.", "You: the papers are unclear.", "Panjenengan: sarat KK ruwet."),
             text("Daftar bergambar di pintu.", "A list hangs at the door.", "Daftar gambar wonten lawang.")},
            {QStringLiteral("office"),
             text("Anda: kursi tunggu kurang.", "You: too few chairs.", "Panjenengan: kursi kirang."),
             text("Ada 12 kursi baru.", "There are 12 new chairs.", "Wonten kursi enggal 12.")}};
}

TouchTarget *targetIn(const QQuickWindow &window, const QString &name)
{
    return findTarget(window.contentItem(), name);
}

KioskWindow::KioskWindow(Panel panel, const QString &language)
    : m_kiosk(sink, carrier, {}, [this] { return m_now; }, language), m_languageSwitch(m_engine)
{
    m_kiosk.desk()->setTexts({QStringLiteral("199001012015032001"), QStringLiteral("Sri Rahayu"), QStringLiteral("Loket 2"),
                              QStringLiteral("Administrasi Kependudukan"), QStringLiteral("kios 07")});
    m_kiosk.visit()->additions()->setSurvey(officialSurvey());
    m_window = loadKioskWindow(m_engine, m_languageSwitch, m_kiosk, [](const QString &) { return QByteArray(); }, panel);
    if (!m_window)
        qFatal("The screens do not load.");
    // A test says itself when nobody is there: on a slow machine a minute passes unseen.
    m_kiosk.attract()->wake();
    QObject::connect(m_kiosk.visit(), &Visit::ended, m_kiosk.attract(), &Attract::wake);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        qFatal("The window does not show.");
    setSettleMs(0);
}

void KioskWindow::setSettleMs(int milliseconds)
{
    surfaceIn(*m_window).setProperty("settleMs", milliseconds);
}

QString KioskWindow::text(const char *file, const char *english)
{
    return QCoreApplication::translate(file, english);
}

TouchTarget *KioskWindow::target(const QString &name) const
{
    TouchTarget *found = findTarget(m_window->contentItem(), name);
    if (!found)
        qFatal("No target is named %s.", qPrintable(name));
    return found;
}

bool KioskWindow::has(const QString &name) const
{
    return findTarget(m_window->contentItem(), name) != nullptr;
}

bool KioskWindow::shows(const QString &text) const
{
    return hasText(m_window->contentItem(), text);
}

void KioskWindow::tap(QPointF position)
{
    QTest::mouseClick(m_window, Qt::LeftButton, {}, position.toPoint());
}

void KioskWindow::tap(const QString &name)
{
    TouchTarget *touched = target(name);
    tap(touched->mapToScene(touched->boundingRect().center()));
}

void KioskWindow::tapIfThere(const QString &name)
{
    if (has(name))
        tap(name);
}

void KioskWindow::openStaff()
{
    m_kiosk.officers()->setRoster(roster());
    for (int tap = 0; tap < CornerKnock::taps; ++tap)
        this->tap(QPointF(10, 10));
}

void KioskWindow::openOfficer()
{
    openStaff();
    m_kiosk.officers()->pick(QStringLiteral("199001012015032001"));
    emit m_kiosk.officers()->door()->opened();
}

void KioskWindow::openRuler()
{
    openExport();
    tap(text("ExportScreen", "Tools"));
    for (const auto *name : {"Ruler", "Measure the screen"})
        tapIfThere(text("ToolsScreen", name));
}

void KioskWindow::openOtherChoices()
{
    // A key counts once the screen under it was drawn.
    const bool opened = QTest::qWaitFor([this] {
        if (shows(text("OtherChoices", "Other choices")))
            return true;
        QTest::keyClick(m_window, Qt::Key_0);
        return false;
    });
    if (!opened)
        qFatal("The other choices did not open.");
}

void KioskWindow::openExport()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    const qint64 newest = 1'794'268'800'000; // 10 November 2026
    carrier.receiptAt = newest;
    for (const auto &[daysBefore, events] : {std::pair{0, 2'980}, {7, 2'544}, {14, 2'107}})
        carrier.past << QVariantMap{{QStringLiteral("at"), newest - daysBefore * day},
                                    {QStringLiteral("events"), events},
                                    {QStringLiteral("confirmed"), true}};
    emit m_kiosk.door()->opened();
}

void KioskWindow::startAgain()
{
    constexpr qint64 longEnough = 50'000;
    carrier.past.clear();
    m_kiosk.training()->set(false);
    m_kiosk.hours()->set(OpeningHours());
    m_kiosk.attract()->wake();
    m_kiosk.officers()->setRoster({});
    m_kiosk.turn()->set(Admission::Mode::Free, {});
    m_kiosk.duty()->set(QString());
    m_kiosk.visit()->touched();
    pass(longEnough);
    pass(longEnough);
}

void KioskWindow::pass(qint64 milliseconds)
{
    m_now += milliseconds;
    m_kiosk.visit()->tick();
}

void KioskWindow::showIdle(int steps)
{
    m_kiosk.attract()->setContent(PublishedResult{QStringLiteral("2026-10"), 1'286, {26, 51, 656, 553}},
                                  publishedChanges());
    if (m_kiosk.visit()->isUnderway())
        m_kiosk.visit()->leave();
    for (int step = 0; step <= steps; ++step)
        m_kiosk.attract()->advance();
}

void KioskWindow::close()
{
    KioskConfig config;
    config.timezone = QStringLiteral("Asia/Jakarta");
    config.opensAt = QStringLiteral("08:00");
    config.closesAt = QStringLiteral("15:00");
    config.closedWeekdays = {6, 7};
    if (m_kiosk.visit()->isUnderway())
        m_kiosk.visit()->leave();
    m_kiosk.hours()->setWallClock([] {
        return QDateTime(QDate(2026, 11, 20), QTime(18, 0), QTimeZone("Asia/Jakarta")).toMSecsSinceEpoch();
    });
    m_kiosk.hours()->set(OpeningHours(config));
}

void KioskWindow::settle()
{
    QCoreApplication::processEvents();
    // What stands inside gives the size to what lies around it, and that to its neighbours.
    for (int pass = 0; pass < 4; ++pass)
        polish(*m_window->contentItem());
}

QImage KioskWindow::picture()
{
    QCoreApplication::processEvents();
    return m_window->grabWindow();
}

} // namespace puas::test
