// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/figures/skm_profile.h"

namespace puas {

/// Who answered the survey, as far as it was asked.
class SkmProfileCard : public Card
{
    Q_OBJECT

public:
    explicit SkmProfileCard(QWidget *parent = nullptr);
    void setProfile(SkmProfile profile);

private:
    void fill();

    SkmProfile m_profile;
    QVBoxLayout *m_parts;
    QLabel *m_note;
};

} // namespace puas
