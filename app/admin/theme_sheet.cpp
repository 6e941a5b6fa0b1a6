// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/theme.h"

#include <QHash>

#include <cmath>

namespace puas {

namespace {

/// Names in the template: @ink is a colour, #15px a scaled length.
constexpr char16_t sheetTemplate[] = uR"(
QWidget { color: @ink; }
QMainWindow, #body, #bodyArea, QDialog { background: @base; }
#navigation, #navigationList, #head, #statusLine { background: @card; }
#navigation { border: none; border-right: 1px solid @rule; }
#head { border: none; border-bottom: 1px solid @rule; }
#statusLine { border: none; border-top: 1px solid @rule; }
#navigationFoot { background: @card; border: none; border-top: 1px solid @rule; }
#banner { background: @warningFill; border: none; border-bottom: 1px solid @warningBorder; }
#lockBanner { background: @doneFill; border: none; border-bottom: 1px solid @doneBorder; }
QLabel[role="lockText"] { font-size: #14px; color: @doneInk; }
QLabel[role="bannerText"] { font-size: #15px; font-weight: 700; color: @warningInk; }
#statusLine QLabel { font-size: #13px; color: @inkSoft; }
#statusLine QLabel[stale="true"] { color: @warningInk; font-weight: 700; }
QScrollArea { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="pageTitle"] { font-size: #26px; font-weight: 700; }
QLabel[role="pageTitleSmall"] { font-size: #19px; font-weight: 700; }
QLabel[role="crumb"] { font-size: #26px; color: @inkSoft; }
QLabel[role="section"] { font-size: #18px; font-weight: 700; }
QLabel[role="strong"] { font-size: #15px; font-weight: 700; }
QLabel[role="lead"] { font-size: #17px; color: @inkSoft; }
QLabel[role="soft"] { font-size: #15px; color: @inkSoft; }
QLabel[role="label"] { font-size: #14px; font-weight: 600; }
QLabel[role="message"] { font-size: #15px; border-radius: 7px; padding: #8px #12px; }
QLabel[message="error"] { color: @errorInk; background: @errorFill; border: 1px solid @errorBorder; }
QLabel[message="done"] { color: @doneInk; background: @doneFill; border: 1px solid @doneBorder; }
QLabel[message="warning"] { color: @warningInk; background: @warningFill; border: 1px solid @warningBorder; }
QLabel[role="caption"], QLabel[role="fine"] { font-size: #13px; color: @inkSoft; }
QLabel[role="group"] { font-size: #13px; color: @inkSoft; }
QLabel[role="brand"] { font-size: #22px; font-weight: 900; }
QLabel[role="keyFigure"] { font-size: #40px; font-weight: 900; }
QLabel[role="keyFigureBelow"] { font-size: #40px; font-weight: 900; color: @accent; }
QLabel[role="keyUnit"] { font-size: #22px; font-weight: 700; }
QLabel[role="figure"] { font-size: #26px; font-weight: 700; }
QLabel[role="figurePrimary"] { font-size: #26px; font-weight: 700; color: @primary; }
QLabel[role="stepSign"] { font-size: #18px; font-weight: 700; color: @primary; }
QLabel[role="step"] { font-size: #15px; font-weight: 700; color: @primary; }
QLabel[role="errorTitle"] { font-size: #18px; font-weight: 700; color: @errorInk; }
QLabel[role="errorText"] { font-size: #15px; color: @errorInk; }
QLabel[role="doneTitle"] { font-size: #15px; font-weight: 700; color: @doneInk; }
QLabel[role="doneText"] { font-size: #13px; color: @doneInk; }
QLabel[role="warningTitle"] { font-size: #15px; font-weight: 700; color: @warningInk; }
QLabel[role="warningText"] { font-size: #13px; color: @warningInk; }
QLabel[role="link"] { font-size: #13px; font-weight: 700; color: @primary; }
QLabel[role="mono"] { font-family: "DejaVu Sans Mono", monospace; font-size: #13px; }
QLabel[chip] { min-height: #18px; }
QLabel[chip="plain"] { font-size: #13px; color: @inkSoft; border: 1px solid @control; border-radius: 5px; padding: 1px #7px; }
QLabel[chip="primary"] { font-size: #13px; font-weight: 600; color: @primary; border: 1px solid @primary; border-radius: 5px; padding: 1px #7px; }
QLabel[chip="warning"] { font-size: #13px; color: @warningInk; background: @warningFill; border: 1px solid @warningBorder; border-radius: 5px; padding: 1px #7px; }
QLabel[chip="error"] { font-size: #13px; color: @errorInk; background: @errorFill; border: 1px solid @errorBorder; border-radius: 5px; padding: 1px #7px; }
QLabel[chip="done"] { font-size: #13px; color: @doneInk; background: @doneFill; border: 1px solid @doneBorder; border-radius: 5px; padding: 1px #7px; }
QFrame[card="plain"] { background: @card; border: 1px solid @rule; border-radius: 10px; }
QFrame[card="error"] { background: @errorFill; border: 1px solid @errorBorder; border-radius: 10px; }
QFrame[card="done"] { background: @doneFill; border: 1px solid @doneBorder; border-radius: 7px; }
QFrame[card="warning"] { background: @warningFill; border: 1px solid @warningBorder; border-radius: 7px; }
QFrame[card="working"] { background: @primarySoft; border: 1px solid @primary; border-radius: 7px; }
QFrame[card="next"] { background: @primarySoft; border: none; border-bottom: 1px solid @rule; }
QFrame[card="step"] { background: transparent; border: none; border-bottom: 1px solid @rule; }
QFrame[card="stepLast"], QFrame[card="nextLast"] { background: transparent; border: none; }
QFrame[card="nextLast"] { background: @primarySoft; border-bottom-left-radius: 9px; border-bottom-right-radius: 9px; }
QFrame[line="rule"] { background: @rule; border: none; }
QPushButton, QToolButton { font-size: #15px; font-weight: 600; color: @ink; background: @card; border: 1px solid @control; border-radius: 7px; min-height: #36px; padding: 0 #14px; }
QPushButton, QToolButton { outline: none; }
QPushButton:hover, QToolButton:hover { background: @sunk; }
QPushButton:pressed, QToolButton:pressed { background: @primarySoft; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 0 #13px; }
QPushButton:disabled, QToolButton:disabled { color: @control; background: @sunk; border-color: @rule; }
QPushButton[kind="primary"] { background: @primary; color: @onPrimary; border: 1px solid @primary; font-weight: 700; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @primaryPressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @glow; }
QPushButton[kind="primary"]:disabled { background: @sunk; color: @control; border-color: @rule; }
QPushButton[kind="link"] { background: transparent; border: none; color: @primary; font-size: #13px; font-weight: 700; min-height: #20px; padding: 0 2px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; border-radius: 4px; padding: 0; }
QPushButton[kind="banner"] { color: @warningInk; background: transparent; border: 1px solid @warningBorder; }
QPushButton[kind="banner"]:focus { border: 2px solid @focus; }
QPushButton[kind="rail"] { background: transparent; border: none; padding: 0; }
QPushButton[kind="rail"]:hover { background: @sunk; }
QPushButton[kind="rail"]:focus { border: 2px solid @focus; }
QPushButton[kind="iconOnly"] { padding: 0 #9px; }
QPushButton[kind="iconOnly"]:focus { padding: 0 #8px; }
QPushButton[kind="searchField"] { color: @inkSoft; font-weight: 400; text-align: left; padding: 0 #10px; }
QPushButton[kind="searchField"]:focus { border: 2px solid @focus; padding: 0 #9px; }
#searchList { background: transparent; border: none; outline: none; }
#helpPanel { background: @card; border: none; border-left: 1px solid @rule; }
#helpPanel QTextBrowser { background: transparent; border: none; font-size: #15px; }
#notice { background: @doneFill; border: none; border-top: 1px solid @doneBorder; }
#notice QLabel { font-size: #15px; color: @doneInk; }
QPushButton[kind="crumb"] { background: transparent; border: none; color: @inkSoft; font-size: #26px; font-weight: 400; padding: 0; }
QPushButton[kind="crumb"]:hover { color: @primary; }
QPushButton[kind="crumb"]:focus { border: 2px solid @focus; border-radius: 4px; }
QPushButton[kind="segmentFirst"], QPushButton[kind="segmentMiddle"], QPushButton[kind="segmentLast"] { border-radius: 0; margin: 0; padding: 0 #12px; font-weight: 400; }
QPushButton[kind="segmentFirst"] { border-top-left-radius: 7px; border-bottom-left-radius: 7px; border-right: none; }
QPushButton[kind="segmentMiddle"] { border-right: none; }
QPushButton[kind="segmentLast"] { border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
QPushButton[kind="segmentFirst"]:checked, QPushButton[kind="segmentMiddle"]:checked, QPushButton[kind="segmentLast"]:checked { background: @primarySoft; font-weight: 700; }
QPushButton[kind="segmentFirst"]:focus, QPushButton[kind="segmentMiddle"]:focus, QPushButton[kind="segmentLast"]:focus { border: 2px solid @focus; padding: 0 #11px; }
QPushButton[kind="pickerMiddle"] { font-weight: 700; border-radius: 0; border-left: 1px solid @rule; border-right: 1px solid @rule; border-top: 1px solid @control; border-bottom: 1px solid @control; padding: 0 #12px; }
QPushButton[kind="pickerBack"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; padding: 0 #8px; }
QPushButton[kind="pickerForward"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; padding: 0 #8px; }
QPushButton[kind="pickerBack"]:disabled, QPushButton[kind="pickerForward"]:disabled { background: @card; border-color: @control; }
QPushButton[kind="pickerBack"]:focus, QPushButton[kind="pickerForward"]:focus, QPushButton[kind="pickerMiddle"]:focus { border: 2px solid @focus; }
QPushButton[kind="period"] { border: 1px solid @rule; border-radius: 5px; padding: #4px; font-weight: 400; }
QPushButton[kind="period"]:checked { background: @primarySoft; border: 1px solid @primary; font-weight: 700; }
QPushButton[kind="period"]:focus { border: 2px solid @focus; }
QPushButton[kind="period"]:disabled { color: @control; background: transparent; }
QComboBox { font-size: #15px; background: @card; border: 1px solid @control; border-radius: 7px; min-height: #36px; padding: 0 #12px; }
QComboBox[kind="small"] { font-size: #14px; min-height: #26px; }
QComboBox:hover { background: @sunk; }
QComboBox:focus { border: 2px solid @focus; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: #28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@arrow); width: #16px; height: #16px; }
QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @control; selection-background-color: @primarySoft; selection-color: @ink; outline: none; }
QLineEdit, QPlainTextEdit { font-size: #15px; background: @card; border: 1px solid @control; border-radius: 7px; min-height: #36px; padding: 0 #10px; selection-background-color: @primary; selection-color: @onPrimary; }
QAbstractSpinBox { font-size: #15px; background: @card; border: 1px solid @control; border-radius: 7px; min-height: #36px; padding: 0 #10px; selection-background-color: @primary; selection-color: @onPrimary; }
QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 #9px; }
QAbstractSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled { color: @control; background: @sunk; border-color: @rule; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QCheckBox { font-size: #15px; spacing: #8px; }
QCheckBox::indicator { width: #18px; height: #18px; border: 1px solid @control; border-radius: 4px; background: @card; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary; }
QCheckBox:focus { color: @primary; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 0 #9px; }
QTableView { background: transparent; border: none; outline: none; gridline-color: transparent; selection-background-color: transparent; selection-color: @ink; }
QHeaderView, QHeaderView::section { background: transparent; border: none; }
QTableCornerButton::section { background: transparent; border: none; }
QMenu { background: @raised; border: 1px solid @control; padding: 4px 0; }
QMenu::item { padding: #7px #24px #7px #14px; font-size: #15px; }
QMenu::item:selected { background: @primarySoft; color: @ink; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 0; }
QMenuBar { background: @card; border-bottom: 1px solid @rule; }
QMenuBar::item:selected { background: @primarySoft; }
QToolTip { background: @raised; color: @ink; border: 1px solid @control; padding: #6px; font-size: #13px; }
#periodPopup, #floating { background: @raised; border: 1px solid @control; border-radius: 10px; }
QScrollBar:vertical { background: transparent; width: #12px; margin: 2px; }
QScrollBar::handle:vertical { background: @control; border-radius: #4px; min-height: #32px; }
QScrollBar:horizontal { background: transparent; height: #12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @control; border-radius: #4px; min-width: #32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QProgressBar { background: @sunk; border: none; max-height: #8px; min-height: #8px; }
QProgressBar::chunk { background: @primary; }
#loadingBar { background: transparent; max-height: 3px; min-height: 3px; }
)";

QHash<QString, QString> colourNames(const Colours &c)
{
    return {
        {QStringLiteral("arrow"), c.dark ? QStringLiteral(":/admin/down-light.svg") : QStringLiteral(":/admin/down-dark.svg")},
        {QStringLiteral("base"), c.base.name()},
        {QStringLiteral("card"), c.card.name()},
        {QStringLiteral("raised"), c.raised.name()},
        {QStringLiteral("sunk"), c.sunk.name()},
        {QStringLiteral("rule"), c.rule.name()},
        {QStringLiteral("control"), c.control.name()},
        {QStringLiteral("ink"), c.ink.name()},
        {QStringLiteral("inkSoft"), c.inkSoft.name()},
        {QStringLiteral("primary"), c.primary.name()},
        {QStringLiteral("primaryPressed"), c.primaryPressed.name()},
        {QStringLiteral("primarySoft"), c.primarySoft.name()},
        {QStringLiteral("onPrimary"), c.onPrimary.name()},
        {QStringLiteral("accent"), c.accent.name()},
        {QStringLiteral("glow"), c.glow.name()},
        {QStringLiteral("focus"), c.focus.name()},
        {QStringLiteral("warningInk"), c.warning.ink.name()},
        {QStringLiteral("warningFill"), c.warning.fill.name()},
        {QStringLiteral("warningBorder"), c.warning.border.name()},
        {QStringLiteral("errorInk"), c.error.ink.name()},
        {QStringLiteral("errorFill"), c.error.fill.name()},
        {QStringLiteral("errorBorder"), c.error.border.name()},
        {QStringLiteral("doneInk"), c.done.ink.name()},
        {QStringLiteral("doneFill"), c.done.fill.name()},
        {QStringLiteral("doneBorder"), c.done.border.name()},
    };
}

/// The word after a mark in the template: letters of a name or digits of a length.
template<typename Belongs>
qsizetype wordEnd(const QString &text, qsizetype from, Belongs belongs)
{
    while (from < text.size() && belongs(text.at(from)))
        ++from;
    return from;
}

} // namespace

QString styleSheet(const MarkStyle &style)
{
    const QHash<QString, QString> colours = colourNames(*style.colours);
    const QString source = QString::fromUtf16(sheetTemplate);
    QString sheet;
    sheet.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        if (c == u'@') {
            const qsizetype end = wordEnd(source, i + 1, [](QChar ch) { return ch.isLetter(); });
            sheet += colours.value(source.mid(i + 1, end - i - 1));
            i = end - 1;
        } else if (c == u'#' && i + 1 < source.size() && source.at(i + 1).isDigit()) {
            const qsizetype end = wordEnd(source, i + 1, [](QChar ch) { return ch.isDigit(); });
            sheet += QString::number(std::lround(source.mid(i + 1, end - i - 1).toInt() * style.textScale));
            i = end - 1;
        } else {
            sheet += c;
        }
    }
    return sheet;
}

} // namespace puas
