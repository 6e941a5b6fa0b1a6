// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/signature_block.h"

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

} // namespace

double signatureWidth()
{
    return blockWidth;
}

double signatureHeight()
{
    return 4 * print::body.line + signingRoom;
}

void drawSignature(QPainter &painter, const QRectF &place, const QString &date)
{
    const double line = print::body.line;
    const auto drawBlank = [&](double top, double from, double length) {
        drawRuleBelow(painter, QRectF(place.left() + from, top, length, line * 0.82),
                      lightColours().control);
    };
    double top = place.top();
    drawBlank(top, 0, placeLine);
    PageText(QStringLiteral(", ") + date, print::body, blockWidth - placeLine)
        .draw(painter, {place.left() + placeLine, top});
    top += line;
    PageText(SignatureTexts::tr("Head of the office"), print::body, blockWidth)
        .draw(painter, {place.left(), top});
    top += line + signingRoom;
    drawBlank(top, 0, blockWidth);
    top += line;
    const PageText nip(SignatureTexts::tr("NIP"), print::body, blockWidth);
    nip.draw(painter, {place.left(), top});
    drawBlank(top, nip.width() + 2 * millimetre, blockWidth - nip.width() - 2 * millimetre);
}

} // namespace puas
