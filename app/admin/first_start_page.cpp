// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/first_start_page.h"

#include "app/admin/backup_dialogs.h"
#include "app/admin/card.h"
#include "app/admin/first_steps.h"
#include "app/admin/icon.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace puas {

namespace {

constexpr int firstStartSideBySide = 900;

/// A ring with the step's number, or with a tick once it is done.
class StepSign : public QWidget
{
public:
    StepSign(int number, bool done, bool next)
        : m_number(number), m_done(done), m_next(next)
    {
        setFixedSize(theme().px(38), theme().px(38));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme().colours();
        const QColor colour = m_done ? c.done.border : m_next ? c.primary : c.control;
        painter.setPen(QPen(colour, 2));
        painter.setBrush(c.card);
        painter.drawEllipse(rect().adjusted(2, 2, -2, -2));
        if (m_done) {
            const int size = theme().px(20);
            painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
                               iconPixmap(QStringLiteral("tick"), colour, size, devicePixelRatioF()));
            return;
        }
        painter.setFont(theme().font(17, QFont::Bold));
        painter.setPen(m_next ? c.primary : c.inkSoft);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    bool m_done;
    bool m_next;
};

/// What will stand here: axes, the threshold, and rings without figures.
class Promise : public QWidget
{
public:
    Promise() { setMinimumHeight(theme().px(300)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme().colours();
        const double s = theme().style().textScale;
        const ShareScale scale;
        const QRectF area(20 * s, 8 * s, width() - 40 * s, height() - 40 * s);
        drawScaleLines(painter, area, scale, theme().style());
        painter.setFont(theme().font(14));
        drawScaleNumbers(painter, QRectF(area.left(), area.bottom() + 6 * s, area.width(), 20 * s), scale, theme().style());
        constexpr std::array<double, 6> places{72, 75, 71, 86, 81, 78};
        for (size_t i = 0; i < places.size(); ++i) {
            const double y = area.top() + area.height() * (double(i) + 0.7) / double(places.size());
            const double x = scale.position(area, places[i]);
            painter.setPen(QPen(c.rule, 2, Qt::DotLine));
            painter.drawLine(QPointF(x - 40 * s, y), QPointF(x + 40 * s, y));
            painter.setPen(QPen(c.rule, 2));
            painter.setBrush(c.card);
            painter.drawEllipse(QPointF(x, y), 6 * s, 6 * s);
        }
    }
};

} // namespace

FirstStartPage::FirstStartPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_lead(makeText({}, "lead")), m_error(new ErrorCard(this)), m_steps(new Card), m_form(new Card),
      m_code(new QLineEdit), m_name(new QLineEdit), m_old(new Card)
{
    body()->addSpacing(theme().px(16));
    body()->addWidget(makeText(tr("Welcome to Puas"), "figure"));
    m_lead->setWordWrap(true);
    body()->addWidget(m_lead);
    body()->addWidget(m_error);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_steps);
    column->addWidget(m_old);
    column->addStretch(1);
    auto *promise = new Card;
    promise->setTitle(tr("Here will be"));
    auto *words = makeText(tr("One point for each officer, with its 95 percent interval. Empty rings without figures until there are data."), "soft");
    words->setWordWrap(true);
    promise->body()->addWidget(words);
    promise->body()->addWidget(new Promise, 1);
    auto *row = new CardRow(firstStartSideBySide);
    row->add(left, 700);
    row->add(promise, 468);
    body()->addWidget(row);
    body()->addStretch(1);
    m_steps->layout()->setContentsMargins(0, 0, 0, 0);
    m_steps->body()->setSpacing(0);
    fillForm();
}

void FirstStartPage::fillForm()
{
    m_form->setTitle(tr("Create the office"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setSpacing(10);
    m_name->setPlaceholderText(tr("such as Dinas Kependudukan dan Pencatatan Sipil"));
    m_name->setAccessibleName(tr("Name of the office"));
    m_code->setPlaceholderText(tr("such as 3503.01"));
    m_code->setAccessibleName(tr("Code of the office"));
    auto *nameLabel = makeText(tr("Name"), "soft");
    auto *codeLabel = makeText(tr("Code"), "soft");
    // As high as the fields, so that the words stand beside their middle.
    for (QLabel *label : {nameLabel, codeLabel})
        label->setMinimumHeight(theme().px(38));
    form->addRow(nameLabel, m_name);
    form->addRow(codeLabel, m_code);
    m_form->body()->addLayout(form);
    auto *where = makeText(tr("Its data are kept in %1").arg(session().folder()), "fine");
    where->setWordWrap(true);
    m_form->body()->addWidget(where);
    auto *create = new QPushButton(tr("Create office"));
    setButtonKind(create, "primary");
    create->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(create);
    auto *restore = new QPushButton(tr("Restore a backup"));
    row->addWidget(restore);
    row->addStretch(1);
    m_form->body()->addLayout(row);
    connect(restore, &QPushButton::clicked, this, &FirstStartPage::restoreBackup);
    connect(create, &QPushButton::clicked, this, &FirstStartPage::createOffice);
    connect(m_name, &QLineEdit::returnPressed, this, &FirstStartPage::createOffice);
    connect(m_code, &QLineEdit::returnPressed, this, &FirstStartPage::createOffice);
}

void FirstStartPage::createOffice()
{
    Office office;
    office.name = m_name->text().trimmed();
    office.code = m_code->text().trimmed();
    if (office.name.isEmpty() || office.code.isEmpty()) {
        (office.name.isEmpty() ? m_name : m_code)->setFocus();
        return;
    }
    if (const Result<> made = session().create(office); !made)
        m_error->show(tr("The office could not be created"), made.error());
}

void FirstStartPage::restoreBackup()
{
    RestoreDialog dialog(session(), this);
    if (dialog.exec() == QDialog::Accepted)
        session().open();
}

void FirstStartPage::reload()
{
    const bool open = session().state() == OfficeSession::State::Open;
    m_error->hide();
    if (session().state() == OfficeSession::State::Failed)
        m_error->show(tr("The office's data cannot be opened"), session().error());
    m_form->setVisible(session().state() == OfficeSession::State::NoOffice);
    m_lead->setText(open ? tr("Four steps to the first figure. You may stop and go on at any time.")
                         : tr("An office first: everything that the kiosks bring is kept in its data."));
    m_steps->setVisible(open);
    m_old->setVisible(open);
    if (open)
        fillSteps();
}

void FirstStartPage::fillSteps()
{
    clearLayout(m_steps->body());
    const QList<FirstStep> steps = firstSteps(session());
    const auto next = std::ranges::find_if(steps, [](const FirstStep &step) { return !step.done; });
    for (qsizetype i = 0; i < steps.size(); ++i)
        addStep(int(i) + 1, steps[i], &steps[i] == &*next, i + 1 == steps.size());
    clearLayout(m_old->body());
    m_old->body()->addWidget(makeText(tr("Are there ratings from before?"), "strong"));
    auto *line = new QHBoxLayout;
    auto *words = makeText(tr("Import last year's CSV, so that the trend shows at once."), "soft");
    words->setWordWrap(true);
    line->addWidget(words, 1);
    auto *choose = new QPushButton(tr("Choose a file"));
    line->addWidget(choose);
    m_old->body()->addLayout(line);
    m_old->body()->addWidget(makeText(tr("Equal rows are never counted twice."), "fine"));
    connect(choose, &QPushButton::clicked, this, &FirstStartPage::csvWanted);
}

void FirstStartPage::addStep(int number, const FirstStep &step, bool next, bool last)
{
    auto *frame = new QFrame;
    frame->setProperty("card", next ? (last ? QStringLiteral("nextLast") : QStringLiteral("next"))
                                    : (last ? QStringLiteral("stepLast") : QStringLiteral("step")));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(new StepSign(number, step.done, next));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(step.title, "section"));
    auto *line = makeText(step.text, "soft");
    line->setWordWrap(true);
    words->addWidget(line);
    row->addLayout(words, 1);
    if (!step.aside.isEmpty())
        row->addWidget(makeText(step.aside, "fine"));
    if (!step.button.isEmpty()) {
        auto *go = new QPushButton(step.button);
        if (next)
            setButtonKind(go, "primary");
        connect(go, &QPushButton::clicked, this, [this, route = step.route] { emit routeWanted(route); });
        row->addWidget(go);
    }
    m_steps->body()->addWidget(frame);
}

} // namespace puas
