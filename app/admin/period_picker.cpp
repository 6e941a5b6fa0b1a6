// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/period_picker.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace puas {

namespace {

constexpr std::array kinds{Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Semester, Period::Kind::Year, Period::Kind::Days};

int columnsOf(Period::Kind kind)
{
    return kind == Period::Kind::Month ? 3 : kind == Period::Kind::Year ? 1 : 2;
}

const char *segmentKind(size_t index, size_t count)
{
    return index == 0 ? "segmentFirst" : index + 1 == count ? "segmentLast" : "segmentMiddle";
}

} // namespace

PeriodPopup::PeriodPopup(OfficeSession &session, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_year(makeText({}, "strong", this)), m_grid(new QGridLayout),
      m_yearRow(new QWidget(this)), m_days(new QWidget(this)), m_first(new QDateEdit), m_last(new QDateEdit),
      m_show(new QPushButton(tr("Show these days"))), m_selected(session.period())
{
    setObjectName(QStringLiteral("periodPopup"));
    setAccessibleName(tr("Choose a period"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *kindRow = new QHBoxLayout;
    kindRow->setSpacing(0);
    const QStringList names{tr("Month"), tr("Quarter"), tr("Semester"), tr("Year"), tr("Days")};
    for (size_t i = 0; i < kinds.size(); ++i) {
        auto *button = new QPushButton(names[int(i)], this);
        setButtonKind(button, segmentKind(i, kinds.size()));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_kind = kinds[i];
            fill();
        });
        kindRow->addWidget(button, 1);
        m_kinds << button;
    }
    layout->addLayout(kindRow);
    auto *yearRow = new QHBoxLayout(m_yearRow);
    yearRow->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(this);
    back->setIcon(buttonIcon(QStringLiteral("back"), theme().colours().ink));
    back->setAccessibleName(tr("Year before"));
    auto *forward = new QPushButton(this);
    forward->setIcon(buttonIcon(QStringLiteral("forward"), theme().colours().ink));
    forward->setAccessibleName(tr("Year after"));
    connect(back, &QPushButton::clicked, this, [this] { turnYear(-1); });
    connect(forward, &QPushButton::clicked, this, [this] { turnYear(1); });
    m_year->setAlignment(Qt::AlignCenter);
    yearRow->addWidget(back);
    yearRow->addWidget(m_year, 1);
    yearRow->addWidget(forward);
    layout->addWidget(m_yearRow);
    m_grid->setSpacing(8);
    layout->addLayout(m_grid, 1);
    fillDays();
    layout->addWidget(m_days, 1);
}

void PeriodPopup::fillDays()
{
    auto *layout = new QGridLayout(m_days);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    int row = 0;
    for (const auto &[field, name] : {std::pair(m_first, tr("First day")), std::pair(m_last, tr("Last day"))}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
        field->setAccessibleName(name);
        layout->addWidget(makeText(name, "label"), row, 0);
        layout->addWidget(field, row++, 1);
        connect(field, &QDateEdit::dateChanged, this, [this] { m_show->setEnabled(m_first->date() <= m_last->date()); });
    }
    auto *note = makeText(tr("Any days show scores and what the rule would make of them. Only a month, quarter, semester or year is settled."), "fine");
    note->setWordWrap(true);
    layout->addWidget(note, row++, 0, 1, 2);
    setButtonKind(m_show, "primary");
    layout->addWidget(m_show, row++, 0, 1, 2);
    layout->setRowStretch(row, 1);
    layout->setColumnStretch(1, 1);
    connect(m_show, &QPushButton::clicked, this, &PeriodPopup::chooseDays);
}

void PeriodPopup::chooseDays()
{
    if (const auto days = DateRange::inclusive(m_first->date(), m_last->date())) {
        hide();
        emit chosen(Period::ofDays(*days));
    }
}

void PeriodPopup::showFor(const Period &period)
{
    m_selected = period;
    m_kind = period.kind();
    m_shownYear = period.range().first.year();
    const QDate today = m_session.today();
    for (QDateEdit *field : {m_first, m_last})
        field->setDateRange(QDate(2000, 1, 1), today);
    m_first->setDate(period.range().first);
    m_last->setDate(period.range().last());
    fill();
    setFixedSize(theme().px(440), theme().px(370));
}

void PeriodPopup::turnYear(int by)
{
    m_shownYear += by;
    fill();
}

std::vector<Period> PeriodPopup::periods() const
{
    std::vector<Period> result;
    const int years = m_kind == Period::Kind::Year ? 5 : 1;
    Period period = Period::containing(QDate(m_shownYear - years + 1, 1, 1), m_kind);
    while (period.range().first.year() <= m_shownYear) {
        result.push_back(period);
        period = period.next();
    }
    return result;
}

void PeriodPopup::fill()
{
    clearLayout(m_grid);
    const bool isDays = m_kind == Period::Kind::Days;
    m_yearRow->setVisible(!isDays);
    m_days->setVisible(isDays);
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kinds[int(i)]->setChecked(kinds[i] == m_kind);
    if (isDays) {
        m_first->setFocus();
        return;
    }
    m_year->setText(QString::number(m_shownYear));
    const EyeFormat format;
    const int columns = columnsOf(m_kind);
    int i = 0;
    for (const Period &period : periods()) {
        const PeriodState state = m_session.stateOf(period);
        const QString name = m_kind == Period::Kind::Month ? format.monthShort(period.range().first) : format.period(period);
        auto *button = new QPushButton(name + u'\n' + m_session.stateWords(period), this);
        setButtonKind(button, "period");
        button->setCheckable(true);
        button->setChecked(period == m_selected);
        button->setEnabled(state != PeriodState::Future);
        button->setAccessibleName(format.period(period) + QStringLiteral(", ") + m_session.stateWords(period));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(button, &QPushButton::clicked, this, [this, period] {
            hide();
            emit chosen(period);
        });
        m_grid->addWidget(button, i / columns, i % columns);
        if (period == m_selected)
            button->setFocus();
        ++i;
    }
}

void PeriodPopup::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Period::Kind::Days)
        QFrame::keyPressEvent(event);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QFrame::keyPressEvent(event);
}

PeriodPicker::PeriodPicker(OfficeSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_back(new QPushButton(this)), m_middle(new QPushButton(this)),
      m_forward(new QPushButton(this)), m_period(makeText({}, "strong", m_middle)), m_state(makeChip({}, "plain", m_middle)),
      m_arrow(new QLabel(m_middle)), m_popup(new PeriodPopup(session, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setButtonKind(m_back, "pickerBack");
    setButtonKind(m_middle, "pickerMiddle");
    setButtonKind(m_forward, "pickerForward");
    m_back->setAccessibleName(tr("Period before"));
    m_forward->setAccessibleName(tr("Period after"));
    m_back->setToolTip(tr("Period before (Ctrl+PageUp)"));
    m_forward->setToolTip(tr("Period after (Ctrl+PageDown)"));
    m_middle->setToolTip(tr("Choose a period (Ctrl+G)"));
    auto *inner = new QHBoxLayout(m_middle);
    inner->setContentsMargins(12, 0, 8, 0);
    inner->setSpacing(8);
    for (QLabel *label : {m_period, m_state, m_arrow}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        inner->addWidget(label);
    }
    layout->addWidget(m_back);
    layout->addWidget(m_middle);
    layout->addWidget(m_forward);
    connect(m_back, &QPushButton::clicked, this, &PeriodPicker::goBack);
    connect(m_forward, &QPushButton::clicked, this, &PeriodPicker::goForward);
    connect(m_middle, &QPushButton::clicked, this, &PeriodPicker::openPopup);
    connect(m_popup, &PeriodPopup::chosen, &session, &OfficeSession::setPeriod);
    connect(&session, &OfficeSession::periodChanged, this, &PeriodPicker::follow);
    connect(&session, &OfficeSession::refreshed, this, &PeriodPicker::follow);
    connect(&theme(), &Theme::changed, this, &PeriodPicker::follow);
    follow();
}

void PeriodPicker::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    follow();
}

void PeriodPicker::follow()
{
    const Colours &c = theme().colours();
    const EyeFormat format;
    const Period &period = m_session.period();
    m_period->setText(m_short ? format.shortPeriod(period) : format.period(period));
    m_state->setText(m_session.stateWords(period));
    m_state->setVisible(!m_short);
    m_arrow->setPixmap(iconPixmap(QStringLiteral("down"), c.ink, theme().px(16), devicePixelRatioF()));
    m_middle->setAccessibleName(tr("Period: %1, %2").arg(format.period(period), m_session.stateWords(period)));
    const bool atNewest = period.range().end > m_session.today();
    m_forward->setEnabled(!atNewest);
    m_back->setIcon(buttonIcon(QStringLiteral("back"), c.ink));
    m_forward->setIcon(buttonIcon(QStringLiteral("forward"), atNewest ? c.control : c.ink));
    m_middle->setMinimumWidth(m_middle->layout()->sizeHint().width() + theme().px(8));
    updateGeometry();
}

void PeriodPicker::goBack()
{
    m_session.setPeriod(m_session.period().previous());
}

void PeriodPicker::goForward()
{
    if (m_forward->isEnabled())
        m_session.setPeriod(m_session.period().next());
}

void PeriodPicker::openPopup()
{
    m_popup->showFor(m_session.period());
    const QPoint below = m_middle->mapToGlobal(QPoint(0, m_middle->height() + 4));
    m_popup->move(below);
    m_popup->show();
}

} // namespace puas
