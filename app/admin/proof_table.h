// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/quarantine.h"

#include <QWidget>

namespace puas {

/// What a bundle that is kept as proof says, beside what the office has of the same kiosk:
/// which numbers, which head, when it was written, and where they part.
class ProofTable : public QWidget
{
    Q_OBJECT

public:
    explicit ProofTable(const QuarantinedBundle &kept, QWidget *parent = nullptr);
};

} // namespace puas
