// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/appearance_card.h"

#include "app/admin/appearance.h"
#include "app/admin/segmented.h"
#include "app/report/report_language.h"

#include <QComboBox>

namespace puas {

namespace {

constexpr int textStepPercent = 10;
/// In the order of the control.
constexpr std::array modes{Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark};

} // namespace

AppearanceCard::AppearanceCard(QWidget *parent)
    : Card(parent), m_language(new QComboBox),
      m_mode(new Segmented({tr("As the desktop"), tr("Light"), tr("Dark")}, tr("Light or dark"))),
      m_text(new QComboBox)
{
    body()->addWidget(makeText(tr("Appearance"), "section"));
    auto *words = makeText(
        tr("For this machine; papers are always light, in the language of the window."), "soft");
    words->setWordWrap(true);
    body()->addWidget(words);
    for (const QString &language : windowLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(reportLanguage()));
    for (int percent = Theme::smallestText; percent <= Theme::largestText; percent += textStepPercent)
        m_text->addItem(tr("%1 percent").arg(percent), percent);
    m_language->setAccessibleName(tr("Language"));
    m_text->setAccessibleName(tr("Size of the text"));
    addRow(tr("Language"), m_language);
    addRow(tr("Light or dark"), m_mode);
    addRow(tr("Size of the text"), m_text);
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageWanted(m_language->currentData().toString()); });
    connect(m_mode, &Segmented::chosen, this, [](int index) { theme().setMode(modes[size_t(index)]); });
    connect(m_text, &QComboBox::activated, this,
            [this] { theme().setTextPercent(m_text->currentData().toInt()); });
    connect(&theme(), &Theme::changed, this, &AppearanceCard::followTheme);
    followTheme();
}

void AppearanceCard::addRow(const QString &name, QWidget *control)
{
    auto *row = new QHBoxLayout;
    auto *label = makeText(name, "soft");
    label->setWordWrap(true);
    row->addWidget(label, 2);
    auto *place = new QHBoxLayout;
    place->addWidget(control);
    place->addStretch(1);
    row->addLayout(place, 5);
    body()->addLayout(row);
}

void AppearanceCard::followTheme()
{
    m_mode->setCurrent(int(std::find(modes.begin(), modes.end(), theme().mode()) - modes.begin()));
    m_text->setCurrentIndex(m_text->findData(theme().textPercent()));
}

} // namespace puas
