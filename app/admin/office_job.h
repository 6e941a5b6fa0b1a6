// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace puas {

/// One short change of the office's data on a thread of its own, with the office opened for
/// writing for just that long: whatever hashes a password, so that the window never waits.
/// Belongs to the UI thread; its signal comes there. Destroying it waits for the end.
class OfficeJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<>(OfficeFolder &)>;
    using WorkAlone = std::function<Result<>()>;

    /// \a actor acts in it; empty: nobody has signed in. \a work runs on the other thread.
    OfficeJob(const QString &officeFolder, const QString &actor, const Work &work, QObject *parent = nullptr);
    /// Of work that opens no office, or makes one.
    explicit OfficeJob(WorkAlone work, QObject *parent = nullptr);
    ~OfficeJob() override;

    void start();
    /// What came of it, once finished() was told.
    [[nodiscard]] const Result<> &outcome() const { return m_outcome; }

signals:
    void finished();

private:
    WorkAlone m_work;
    Result<> m_outcome;
    std::unique_ptr<QThread> m_thread;
};

} // namespace puas
