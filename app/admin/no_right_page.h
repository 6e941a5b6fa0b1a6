// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

class EmptyState;

/// In place of a page that the role may not open, where a link led to it: whom to ask.
class NoRightPage : public Page
{
    Q_OBJECT

public:
    explicit NoRightPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Not for your role"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] bool isDocument() const override { return false; }
    void setRoute(const Route &route) override;

protected:
    void reload() override {}

private:
    EmptyState *m_words;
};

} // namespace puas
