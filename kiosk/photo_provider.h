// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

#include <functional>

namespace puas {

/// An officer's photo, filling the asked size, with rounded corners that software rendering
/// cannot cut itself: image://photo/NIP?size=WxH&radius=PIXELS, with "contrast=1" framed in
/// white. Without a photo, or where it cannot be read, a plain bust.
/// Called by the engine in the UI thread.
class PhotoProvider : public QQuickImageProvider
{
public:
    /// Gives the bytes of an officer's picture file by NIP; empty without one.
    using Album = std::function<QByteArray(const QString &nip)>;

    explicit PhotoProvider(Album album);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    Album m_album;
};

} // namespace puas
