// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace puas {

class Card;
class ErrorCard;
struct FirstStep;

/// What stands on the first page while there is nothing to show: no office in the folder, or
/// an office without ratings. Steps in order; only the next one is the primary button.
class FirstStartPage : public Page
{
    Q_OBJECT

public:
    explicit FirstStartPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] bool isDocument() const override { return false; }

signals:
    /// Past ratings in a file are to be taken in.
    void csvWanted();

protected:
    void reload() override;

private:
    void addStep(int number, const FirstStep &step, bool next, bool last);
    void fillSteps();
    void fillForm();
    void createOffice();
    void restoreBackup();

    QLabel *m_lead;
    ErrorCard *m_error;
    Card *m_steps;
    Card *m_form;
    QLineEdit *m_code;
    QLineEdit *m_name;
    Card *m_old;
};

} // namespace puas
