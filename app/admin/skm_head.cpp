// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/skm_head.h"

#include "app/admin/data_table.h"
#include "app/admin/ikm_bands_model.h"
#include "app/admin/skm_cells.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/report/ikm_bands.h"
#include "app/report/skm_words.h"

#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace puas {

namespace {

constexpr int mostUsers = 1'000'000'000;

QLabel *addWrapped(QVBoxLayout *layout, const char *role)
{
    auto *label = makeText({}, role);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// "sample too small, 24 of 278": the short form of cautionWords(), for a chip.
QString cautionChip(const SkmFigures &figures)
{
    const EyeFormat format;
    switch (figures.caution) {
    case SkmCaution::None: return {};
    case SkmCaution::NoRespondent: return SkmHead::tr("no respondent");
    case SkmCaution::OneRespondent: return SkmHead::tr("one respondent only");
    case SkmCaution::FewerThanNeeded: break;
    }
    return SkmHead::tr("sample too small, %1 of %2")
        .arg(format.count(figures.respondents), format.count(figures.sampleNeeded));
}

} // namespace

SkmHead::SkmHead(QWidget *parent) : FigureStrip(parent)
{
    buildIndex();
    buildBands();
    buildRespondents();
    connect(&theme(), &Theme::changed, this, &SkmHead::followTheme);
    followTheme();
}

void SkmHead::buildIndex()
{
    QVBoxLayout *part = addPart(tr("IKM"), 240, 232);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    m_ikm = makeText({}, "keyFigure");
    m_mutu = new MutuBadge;
    row->addWidget(m_ikm);
    row->addWidget(m_mutu);
    row->addStretch(1);
    part->addLayout(row);
    m_caution = makeChip({}, "warning");
    part->addWidget(m_caution);
    m_indexLine = addWrapped(part, "fine");
    part->addStretch(1);
}

void SkmHead::buildBands()
{
    QVBoxLayout *part = addPart(tr("Grades"), 570, 350);
    m_bands = new IkmBandChart;
    m_bands->setAccessibleName(tr("Grades of the IKM"));
    m_bands->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rows = new IkmBandsModel(this);
    m_table = new DataTable(tr("Grades of the IKM, table"));
    m_table->setModel(m_rows);
    m_table->setPlaces({{80, 1}, {90, 1}, {90, 1}, {90, 1}});
    m_table->setRowHeights(30);
    m_table->setFitsRows(true);
    m_table->hide();
    part->addWidget(m_bands);
    part->addWidget(m_table);
    auto *below = new QHBoxLayout;
    m_weights = makeText({}, "fine");
    m_weights->setWordWrap(true);
    m_twin = new QPushButton(tr("Table"));
    m_twin->setAccessibleName(tr("Show the table of grades"));
    setButtonKind(m_twin, "link");
    below->addWidget(m_weights, 1);
    below->addWidget(m_twin, 0, Qt::AlignTop);
    part->addLayout(below);
    part->addStretch(1);
    connect(m_twin, &QPushButton::clicked, this, &SkmHead::switchTwin);
}

void SkmHead::buildRespondents()
{
    QVBoxLayout *part = addPart(tr("Respondents"), 360, 290);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_respondents = makeText({}, "figure");
    m_needed = makeText({}, "soft");
    m_needed->setWordWrap(true);
    row->addWidget(m_respondents, 0, Qt::AlignBaseline);
    row->addWidget(m_needed, 1, Qt::AlignBaseline);
    part->addLayout(row);
    m_bar = new PartBar;
    part->addWidget(m_bar);
    auto *users = new QHBoxLayout;
    auto *name = makeText(tr("Users in the period"), "fine");
    m_population = new QSpinBox;
    m_population->setAccessibleName(tr("Users in the period"));
    m_population->setRange(0, mostUsers);
    m_population->setGroupSeparatorShown(true);
    m_population->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_population->setKeyboardTracking(false);
    name->setBuddy(m_population);
    users->addWidget(name, 1);
    users->addWidget(m_population);
    part->addLayout(users);
    m_source = addWrapped(part, "fine");
    part->addStretch(1);
    connect(m_population, &QSpinBox::valueChanged, this, [this](int users) {
        emit populationEntered(users > 0 ? std::optional<qint64>(users) : std::nullopt);
    });
}

void SkmHead::followTheme()
{
    m_bands->setMarkStyle(theme().style());
    m_population->setFixedWidth(theme().px(132));
}

void SkmHead::switchTwin()
{
    const bool toTable = m_table->isHidden();
    m_table->setVisible(toTable);
    m_bands->setVisible(!toTable);
    m_twin->setText(toTable ? tr("Chart") : tr("Table"));
    m_twin->setAccessibleName(toTable ? tr("Show the chart of grades")
                                      : tr("Show the table of grades"));
}

void SkmHead::show(const SkmComparison &survey, std::optional<qint64> entered)
{
    showIndex(survey);
    showRespondents(survey.now, entered);
}

void SkmHead::showIndex(const SkmComparison &survey)
{
    const EyeFormat format;
    const SkmFigures &figures = survey.now;
    const auto &ikm = figures.index.ikm;
    const auto &grade = figures.index.grade;
    m_ikm->setText(ikm ? format.decimal(*ikm) : EyeFormat::notApplicable());
    m_mutu->setVisible(grade.has_value());
    QStringList line;
    if (grade) {
        m_mutu->setMutu(grade->mutu);
        line << tr("Performance: %1").arg(grade->kinerja);
    }
    if (survey.before && survey.before->index.ikm)
        line << tr("%1: %2").arg(format.period(Period::ofDays(survey.before->range)),
                                 format.decimal(*survey.before->index.ikm));
    m_indexLine->setText(line.join(QStringLiteral(" · ")));
    const QString caution = cautionChip(figures);
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    m_caution->setToolTip(cautionWords(figures));
    m_bands->setIkm(ikm);
    m_bands->setAccessibleDescription(
        grade ? tr("IKM %1, grade %2").arg(format.decimal(*ikm), QString(grade->mutu))
              : cautionWords(figures));
    m_rows->setIkm(ikm);
    m_weights->setText(tr("PermenPANRB 14/2017, weight %1. Rounded once, to two digits.")
                           .arg(weightWords(figures.index)));
}

void SkmHead::showRespondents(const SkmFigures &figures, std::optional<qint64> entered)
{
    const EyeFormat format;
    m_respondents->setText(format.count(figures.respondents));
    m_needed->setText(tr("of %1 needed").arg(format.count(figures.sampleNeeded)));
    m_bar->setPart(figures.sampleNeeded > 0
                       ? std::min(1.0, double(figures.respondents) / double(figures.sampleNeeded))
                       : 1.0);
    const QSignalBlocker quiet(m_population);
    const bool isServed = !entered && figures.population;
    m_population->setSpecialValueText(isServed ? format.count(*figures.population) : tr("not yet"));
    m_population->setValue(int(entered.value_or(0)));
    m_source->setText(entered ? tr("Entered by you. Sample by Krejcie and Morgan.")
                      : isServed
                          ? tr("Customers served. Sample by Krejcie and Morgan.")
                          : tr("Without them %1 are always enough. Sample by Krejcie and Morgan.")
                                .arg(format.count(figures.sampleNeeded)));
}

} // namespace puas
