// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/store/quarantine.h"

namespace puas {

class Registry;

/// The bundles that were kept as proof, newest first: which kiosk, why, both proofs, what it
/// means and what to do next. Hidden while there is none.
class QuarantineCard : public Card
{
    Q_OBJECT

public:
    explicit QuarantineCard(QWidget *parent = nullptr);

    void setBundles(const std::vector<QuarantinedBundle> &bundles, const Registry &registry);

private:
    void addBundle(const QuarantinedBundle &kept, const QString &kioskName);
};

} // namespace puas
