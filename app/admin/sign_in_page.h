// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace puas {

class Card;
class OfficeJob;
class OfficeSession;
struct Error;
struct User;

/// What stands in the window of an office with accounts until somebody has signed in. The
/// password is held against its hash on another thread.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(OfficeSession &session, QWidget *parent = nullptr);

    /// Empties the fields. \a notice says why somebody stands here again; empty: the first time.
    void greet(const QString &notice);

signals:
    void signedIn(const puas::User &user);

private:
    void buildForm();
    QLineEdit *addField(const QString &name);
    void tryToSignIn();
    void setBusy(bool busy);
    void tell(const QString &text, const char *kind);
    void tellFailure(const Error &error);
    void followTheme();

    OfficeSession &m_session;
    QLabel *m_mark;
    QLabel *m_office;
    QWidget *m_column;
    Card *m_card;
    QLabel *m_message;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_button;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
