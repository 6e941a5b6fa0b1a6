// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace puas {

/// Asks for a file of past ratings and for the scale that its answers are on.
class CsvDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CsvDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString file() const { return m_file; }
    /// The best value of the scale, 2 to 5.
    [[nodiscard]] int top() const;

private:
    void choose();

    QString m_file;
    QLabel *m_name;
    QComboBox *m_scale;
    QPushButton *m_import;
};

} // namespace puas
