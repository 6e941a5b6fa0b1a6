// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/intake/places.h"

#include <functional>

class QPushButton;

namespace puas {

class DataTable;
class ErrorCard;
class OfficeSession;
class PlacesModel;

/// The office's counters, or its services: a list in which one is renamed (Enter, F2) and to
/// which one is added.
class PlacesCard : public Card
{
    Q_OBJECT

public:
    PlacesCard(OfficeSession &session, PlaceKind kind, QWidget *parent = nullptr);

    void fill();

signals:
    /// Something was changed; \a undo, where there is one, puts back what was there.
    void undoOffered(const QString &text, const std::function<void()> &undo);

private:
    void rename();
    void add();

    OfficeSession &m_session;
    PlaceKind m_kind;
    PlacesModel *m_model;
    DataTable *m_table;
    ErrorCard *m_error;
    QLabel *m_none;
    QPushButton *m_rename;
};

} // namespace puas
