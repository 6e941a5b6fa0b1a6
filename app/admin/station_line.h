// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace puas {

/// One station of a way.
struct Station {
    QString name;
    QString when; ///< empty: not reached
    bool isReached = false;
    bool isHere = false; ///< where it stands now
};

/// A way as stations on a line: a full point where it was, a ring where it was not, words below.
class StationLine : public QWidget
{
    Q_OBJECT

public:
    explicit StationLine(QWidget *parent = nullptr);

    void setStations(const QList<Station> &stations);
    [[nodiscard]] const QList<Station> &stations() const { return m_stations; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Station> m_stations;
};

} // namespace puas
