// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "tests/admin/admin_office.h"

#include <memory>

namespace puas::test {

/// The application as it starts, in English and light, whatever this machine prefers.
void setUpInEnglish();

/// The office, open, in the middle of the period that has the ratings.
[[nodiscard]] std::unique_ptr<OfficeSession> openSession(const AdminOffice &office);

/// The window at the size for which it is drawn.
[[nodiscard]] std::unique_ptr<MainWindow> showWindow(OfficeSession &session);

} // namespace puas::test
