// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

/// What is done for the office as a whole, one group under the other.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }

protected:
    void reload() override {}
};

} // namespace puas
