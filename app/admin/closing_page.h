// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/admin/office_job.h"
#include "app/admin/objections_model.h"
#include "app/closing/closing.h"

class QLabel;
class QPushButton;

namespace puas {

class Card;
class CardRow;
class ClosedFiguresModel;
class ClosingStepsCard;
class DataTable;
class ErrorCard;
class FigureStrip;
class ObjectionDetail;

/// From a projection to an approved period: what is still to be done, objections, those who
/// are paid less than in full, and the one button.
class ClosingPage : public Page
{
    Q_OBJECT

public:
    explicit ClosingPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Closing a period"); }
    [[nodiscard]] std::optional<TextTable> shownTable() const override;

protected:
    void reload() override;

private:
    void buildBanner();
    void buildMiddle();
    void buildBottom();
    void fill(Closing closing);
    void countRows();
    void fillBanner();
    void fillObjections();
    void fillBottom();
    void showObjection();
    void decide(const QString &number, bool accept, const QString &reason);
    void act();
    /// Whether the one who is signed in may do the next step now; else why not.
    [[nodiscard]] QString whyNotNow() const;
    [[nodiscard]] bool isApprovalNext() const;
    [[nodiscard]] QString nameOf(const QString &login) const;
    [[nodiscard]] ObjectionRow rowOf(const Objection &objection) const;

    std::optional<Closing> m_closing;
    std::map<QString, QString> m_names; ///< login -> name
    ErrorCard *m_error;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerTitle = nullptr;
    QLabel *m_bannerText = nullptr;
    CardRow *m_row = nullptr;
    ClosingStepsCard *m_steps = nullptr;
    Card *m_objectionsCard = nullptr;
    DataTable *m_objections = nullptr;
    ObjectionsModel *m_objectionRows = nullptr;
    QLabel *m_noObjections = nullptr;
    Card *m_figuresCard = nullptr;
    DataTable *m_figures = nullptr;
    ClosedFiguresModel *m_figureRows = nullptr;
    ObjectionDetail *m_detail = nullptr;
    Card *m_bottom = nullptr;
    QWidget *m_sumPart = nullptr; ///< where base allowances are entered
    QLabel *m_sum = nullptr;
    QLabel *m_sumLine = nullptr;
    QLabel *m_mean = nullptr;
    QLabel *m_full = nullptr;
    QLabel *m_version = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_act = nullptr;
    std::unique_ptr<OfficeJob> m_counting; ///< the second count of a large period
    bool m_countAgain = false; ///< the office or the period changed while it counted
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
