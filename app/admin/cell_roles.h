// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace puas {

/// What the models of the tables say beyond text. Figures and sides come from app/figures;
/// no delegate computes one.
enum CellRole {
    SortRole = Qt::UserRole + 1, ///< a value that orders; equal ones keep name order
    ExportRole,                  ///< the cell for machines: point, ISO date
    LowRole,                     ///< lower bound of the interval, percent
    HighRole,                    ///< upper bound
    MeetsRole,                   ///< the exact side of the threshold
    EnoughRole,                  ///< the rule's minimum is reached
    ShareMarkRole,               ///< ShareMark
    AnswersRole,                 ///< AnswerParts
    ForecastRole,                ///< ForecastMark
    ChangeMarkRole,              ///< ChangeMark
    SparklineRole,               ///< Sparkline
    SecondLineRole,              ///< smaller text below
    BesideRole,                  ///< smaller text after it on the same line
    StackedLineRole,             ///< the second line where the table is stacked
    ToneRole,                    ///< CellTone
    StrongRole,                  ///< weight 700
    IconRole,                    ///< name of an icon before the text
    PhotoRole,                   ///< bytes of the photo; empty: the bust
    KeyRole,                     ///< what identifies the row
    ChipRole,                    ///< kind of the chip that frames the text
    HiddenExportRole,            ///< the column is drawn only and is left out of exports
    MonoRole,                    ///< letters of one width, for hashes
    SummaryRole,                 ///< may end in an ellipsis: the whole stands in the row's detail
    SurveyAnswersRole,           ///< SurveyParts
    NrrMarkRole,                 ///< NrrMark
    BesideChipRole,              ///< words of a chip after the text
};

/// Of a header's section.
enum HeadRole {
    ScaleRole = Qt::UserRole + 100, ///< ShareScale whose numbers are painted
    ShortHeadRole,                  ///< where the whole head does not fit
    ExportHeadRole,                 ///< the column's stable name in a file
};

enum class CellTone { Ink, Soft, Below, Primary };

} // namespace puas
