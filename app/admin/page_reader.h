// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_flow.h"

#include <QString>

#include <optional>

class QLayout;
class QLayoutItem;
class QWidget;

namespace puas {

class Chart;
class DataTable;
class FigureStrip;

/// What a field is called and what stands in it.
struct FieldWords {
    QString name;
    QString value;
};
/// Nothing where \a widget is no field, or one for a secret.
[[nodiscard]] std::optional<FieldWords> fieldWords(const QWidget &widget);

/// Reads a part of the window as a person does, along its layouts, and puts what it says onto
/// pages: a label as a text of its weight, texts beside each other as one line, a chart as its
/// drawing with its table below, a list whole.
class PageReader
{
public:
    /// \a width of the text on paper.
    PageReader(PageFlow &flow, double width) : m_flow(flow), m_width(width) {}

    void read(const QWidget &widget);

private:
    /// A text on a line, with the weight it has in the window.
    struct Piece {
        QString text;
        QString role;
        bool isRight = false;
        bool isField = false;
    };
    using Line = std::vector<Piece>;

    void readLayout(const QLayout &layout);
    /// Texts that stand beside each other become one line; anything else stands alone.
    void readBeside(const std::vector<QLayoutItem *> &items);
    void readWidget(const QWidget &widget);
    void readStrip(const FigureStrip &strip);
    void readChart(Chart &chart);
    void readTable(const DataTable &table);
    void addLegend();
    [[nodiscard]] static std::optional<Piece> pieceOf(const QWidget &widget);
    void addLine(const Line &line);
    void addText(const QString &text, const QString &role);
    void add(PageBlock block);

    PageFlow &m_flow;
    double m_width;
};

} // namespace puas
