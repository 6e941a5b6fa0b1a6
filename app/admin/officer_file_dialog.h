// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/intake/officer_file.h"

namespace puas {

class DataTable;
class OfficerFileModel;

/// Officers from a CSV file: what each line would do is shown first, and then all of it is done
/// or nothing. Reading (photos take their time) and writing are each on another thread.
class OfficerFileDialog : public JobDialog
{
    Q_OBJECT

public:
    explicit OfficerFileDialog(OfficeSession &session, QWidget *parent = nullptr);

    /// Reads the file and shows what it would do.
    void take(const QString &path);
    [[nodiscard]] const OfficerFileModel &rows() const { return *m_model; }

protected:
    void submit() override;
    void succeeded() override;
    [[nodiscard]] QString sentenceOf(const Error &error) const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Read {
        OfficerFile file;
        std::vector<OfficerRowChange> changes;
    };

    void choose();
    void showRead();

    std::shared_ptr<Read> m_read;
    bool m_isReading = false;
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_counts;
    OfficerFileModel *m_model;
    DataTable *m_table;
};

} // namespace puas
