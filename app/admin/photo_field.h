// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/registry.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace puas {

/// An officer's photo: shown round as it will look, chosen from a file or dropped on it.
class PhotoField : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoField(QWidget *parent = nullptr);

    /// Begins anew: with \a photo, or the bust of \a key where it is empty.
    void start(const QByteArray &photo, const QString &key);
    /// Takes the photo of a file, or says why not.
    void take(const QString &path);
    /// What was chosen since start(); an empty one: the photo goes. Nothing: it stays.
    [[nodiscard]] const std::optional<Photo> &chosen() const { return m_chosen; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void remove();
    void paint();

    QString m_key;
    QByteArray m_before;
    std::optional<Photo> m_chosen;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_words;
};

} // namespace puas
