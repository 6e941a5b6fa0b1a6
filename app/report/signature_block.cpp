// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/signature_block.h"

#include "app/report/eye_format.h"
#include "app/report/page_table.h"

#include <QCoreApplication>
#include <QPainter>

namespace puas {

namespace {

constexpr double blockWidth = 58 * millimetre;
constexpr double signingRoom = 14 * millimetre;
constexpr double placeLine = 20 * millimetre; ///< where the place is written

class SignatureTexts
{
    Q_DECLARE_TR_FUNCTIONS(SignatureBlock)
};

PageText nameText(const Provenance &provenance)
{
    return {provenance.headOfOffice, print::body.strong(), blockWidth};
}

} // namespace

double signatureWidth()
{
    return blockWidth;
}

double signatureHeight(const Provenance &provenance)
{
    return 3 * print::body.line + signingRoom + nameText(provenance).height();
}

void drawSignature(QPainter &painter, QPointF topLeft, const Provenance &provenance)
{
    const double line = print::body.line;
    const double left = topLeft.x();
    double top = topLeft.y();
    const auto drawBlank = [&](double from, double length) {
        drawRuleBelow(painter, {left + from, top, length, line * 0.82}, lightColours().control);
    };
    const auto drawText = [&](const QString &text, double from) {
        PageText(text, print::body, blockWidth - from).draw(painter, {left + from, top});
    };
    drawBlank(0, placeLine);
    drawText(QStringLiteral(", ") + EyeFormat().date(provenance.madeAt.date()), placeLine);
    top += line;
    drawText(SignatureTexts::tr("Head of the office"), 0);
    top += line + signingRoom;
    const PageText name = nameText(provenance);
    if (provenance.headOfOffice.isEmpty())
        drawBlank(0, blockWidth);
    name.draw(painter, {left, top});
    top += name.height();
    const double nip = PageText(SignatureTexts::tr("NIP"), print::body, blockWidth).width()
                       + 2 * millimetre;
    drawText(SignatureTexts::tr("NIP"), 0);
    drawBlank(nip, blockWidth - nip);
}

} // namespace puas
