// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/figure_strip.h"
#include "app/figures/skm_comparison.h"

#include <optional>

class QPushButton;
class QSpinBox;

namespace puas {

class DataTable;
class IkmBandChart;
class IkmBandsModel;
class MutuBadge;

/// The index with its grade, the grades on one line, and the respondents against the sample that
/// is needed.
class SkmHead : public FigureStrip
{
    Q_OBJECT

public:
    explicit SkmHead(QWidget *parent = nullptr);

    /// \a entered: how many users somebody said there are; nothing: as they were served.
    void show(const SkmComparison &survey, std::optional<qint64> entered);
    /// Bands as drawn, or as their table.
    void switchTwin();

signals:
    /// Nothing: it was taken away.
    void populationEntered(std::optional<qint64> population);

private:
    void buildIndex();
    void buildBands();
    void buildRespondents();
    void showIndex(const SkmComparison &survey);
    void showRespondents(const SkmFigures &figures, std::optional<qint64> entered);
    void followTheme();

    QLabel *m_ikm = nullptr;
    MutuBadge *m_mutu = nullptr;
    QLabel *m_caution = nullptr;
    QLabel *m_indexLine = nullptr;
    IkmBandChart *m_bands = nullptr;
    DataTable *m_table = nullptr;
    IkmBandsModel *m_rows = nullptr;
    QLabel *m_weights = nullptr;
    QPushButton *m_twin = nullptr;
    QLabel *m_respondents = nullptr;
    QLabel *m_needed = nullptr;
    PartBar *m_bar = nullptr;
    QSpinBox *m_population = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace puas
