// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"

namespace puas {

class OfficeSession;

/// The office in one sealed file: makes a backup and checks one, and says what came of it.
class BackupCard : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(OfficeSession &session, QWidget *parent = nullptr);

private:
    void makeBackup();
    void checkBackup();
    void say(const QString &text);

    OfficeSession &m_session;
    QLabel *m_outcome;
};

} // namespace puas
