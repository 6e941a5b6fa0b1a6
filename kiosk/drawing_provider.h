// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>
#include <QUrlQuery>

namespace puas {

/// The size that a picture's address asks for: "...?size=WxH"; one pixel without one.
[[nodiscard]] QSize askedSize(const QUrlQuery &query);

/// Draws our SVGs sharp at the asked size, in the asked colour:
/// image://drawing/NAME?size=WxH.
///
/// NAME is a resource under :/puas without ".svg" ("icons/back"), with "ink=RRGGBB" to
/// replace nila and "stroke=1.5" to replace an icon's stroke of 1.8; or "ring/N" with
/// "ink" and "spent": the ring of five segments with N left; or "hem/KIND/CELLS".
/// Called by the engine in the UI thread; an unknown name gives an empty picture.
class DrawingProvider : public QQuickImageProvider
{
public:
    DrawingProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace puas
