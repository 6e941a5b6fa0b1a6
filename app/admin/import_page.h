// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/import_job.h"
#include "app/admin/page.h"
#include "app/bundle/stick_watch.h"

class QLabel;
class QVBoxLayout;

namespace puas {

class BundleDetail;
class BundlesModel;
class Card;
class CardRow;
class DataTable;
class EarlierImportsCard;
class EmptyState;
class ErrorCard;
class ProgressCard;
class QuarantineCard;

/// Sticks, folders and files of past ratings: what was accepted, what was known, what was refused
/// and why. The work runs on its own thread and can be cancelled. A stick with data of Puas that
/// is put in while the page is shown is read by itself.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import stick"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;

    /// Reads a folder or the root of a stick.
    void importFolder(const QString &path);
    /// Takes in a file of past ratings; asks for its scale.
    void importCsvFile();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    void imported();

protected:
    void reload() override;

private:
    void buildTop();
    void buildTable();
    void chooseFolder();
    void readStick();
    void takeInserted(const Stick &stick);
    void start(const ImportTask &task);
    void showProgress(ImportJob::Step step, qint64 done, qint64 total, qint64 events);
    void showReport(const ImportReport &report);
    void showBundles(const ImportReport &report);
    void showCsv(const ImportReport &report);
    void askKioskAgain(const QString &kiosk);
    void showAsked(const ImportReport &report);
    void setState(const char *kind, const QString &title, const QString &text);
    void showDetail(int row);
    void fillEarlier();

    StickWatch m_watch;
    ErrorCard *m_error;
    ProgressCard *m_progress;
    EmptyState *m_empty;
    QFrame *m_top;
    QLabel *m_sourceIcon;
    QLabel *m_source;
    QLabel *m_sourceLines;
    QList<QLabel *> m_counts;
    QList<QLabel *> m_countNames;
    QFrame *m_state;
    QLabel *m_stateTitle;
    QLabel *m_stateText;
    CardRow *m_row;
    Card *m_tableCard;
    DataTable *m_table;
    BundlesModel *m_model;
    BundleDetail *m_detail;
    QuarantineCard *m_quarantine;
    EarlierImportsCard *m_earlier;
    std::unique_ptr<ImportJob> m_job;
    std::shared_ptr<ImportReport> m_report;
};

} // namespace puas
