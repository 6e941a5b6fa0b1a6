// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosks_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"

#include <algorithm>

namespace puas {

namespace {

bool asksForMore(const KioskRow &one, const KioskRow &other)
{
    if (one.isClosed() != other.isClosed())
        return other.isClosed();
    if (one.silentWorkingDays != other.silentWorkingDays)
        return one.silentWorkingDays > other.silentWorkingDays;
    return QString::localeAwareCompare(one.kiosk.name, other.kiosk.name) < 0;
}

const char *chipOf(KioskState state)
{
    switch (state) {
    case KioskState::Reporting: return "done";
    case KioskState::Silent: return "warning";
    case KioskState::Waiting:
    case KioskState::Replaced:
    case KioskState::Revoked: break;
    }
    return "plain";
}

bool isFigure(KiosksModel::Column column)
{
    return column >= KiosksModel::Column::Silent && column <= KiosksModel::Column::Disk;
}

QString complaintWords(const QString &complaint, const KioskHealth &health)
{
    const std::map<QString, QString> words{
        {QStringLiteral("disk"), KiosksModel::tr("disk nearly full")},
        {QStringLiteral("database"), KiosksModel::tr("database damaged")},
        {QStringLiteral("chain"), KiosksModel::tr("chain damaged")},
        {QStringLiteral("touch"), KiosksModel::tr("no touchscreen")},
        {QStringLiteral("sound"), KiosksModel::tr("no sound")},
        {QStringLiteral("clock"), KiosksModel::tr("clock behind")},
        {QStringLiteral("error"), KiosksModel::tr("error %1").arg(health.lastError)},
    };
    return words.at(complaint);
}

QString diskWords(quint64 freeMiB)
{
    constexpr quint64 miBInGiB = 1024;
    return freeMiB < miBInGiB ? KiosksModel::tr("%1 MiB").arg(EyeFormat().count(qint64(freeMiB)))
                              : KiosksModel::tr("%1 GiB").arg(EyeFormat().count(qint64(freeMiB / miBInGiB)));
}

/// A closed kiosk has nothing to be silent about: what it still had is not known.
QString silence(const KioskRow &row)
{
    if (row.isClosed())
        return KiosksModel::tr("loss unknown");
    return EyeFormat().count(row.silentWorkingDays);
}

} // namespace

QString kioskStateWords(const KioskRow &row)
{
    switch (row.state) {
    case KioskState::Waiting: return KiosksModel::tr("has not reported yet");
    case KioskState::Reporting: return KiosksModel::tr("reporting");
    case KioskState::Silent: return KiosksModel::tr("silent since %1").arg(EyeFormat().shortDate(row.silentSince));
    case KioskState::Replaced: return KiosksModel::tr("replaced");
    case KioskState::Revoked: return KiosksModel::tr("revoked");
    }
    Q_UNREACHABLE();
}

QString clockWords(const ClockState &clock)
{
    if (clock.doubtful == 0)
        return KiosksModel::tr("right");
    const qint64 open = clock.doubtful - clock.corrected;
    if (open == 0)
        return KiosksModel::tr("put right for %1").arg(EyeFormat().count(clock.doubtful));
    if (clock.leftOut > 0)
        return KiosksModel::tr("wrong for %1, %2 do not count").arg(EyeFormat().count(open), EyeFormat().count(clock.leftOut));
    return KiosksModel::tr("wrong for %1").arg(EyeFormat().count(open));
}

QString readinessWords(const KioskHealth &health)
{
    QStringList words;
    for (const QString &complaint : complaintsOf(health))
        words << complaintWords(complaint, health);
    return words.isEmpty() ? KiosksModel::tr("ready") : words.join(QStringLiteral(", "));
}

void KiosksModel::setKiosks(std::vector<KioskRow> rows, std::map<QString, KioskReport> reports)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_reports = std::move(reports);
    std::ranges::sort(m_rows, asksForMore);
    endResetModel();
}

int KiosksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KiosksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant KiosksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KioskRow &row = m_rows[size_t(index.row())];
    const Column column = Column(index.column());
    if (role == KeyRole)
        return row.kiosk.id;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SecondLineRole && column == Column::Name)
        return row.kiosk.counter.isEmpty() ? EyeFormat::hashShort(row.kiosk.id)
                                           : QStringLiteral("%1, %2").arg(row.kiosk.counter, EyeFormat::hashShort(row.kiosk.id));
    if (role == StrongRole)
        return column == Column::Name;
    if (role == ToneRole)
        return QVariant::fromValue(row.isClosed() ? CellTone::Soft : CellTone::Ink);
    if (role == ChipRole)
        return column == Column::State ? QVariant(QLatin1String(chipOf(row.state))) : QVariant();
    if (role == Qt::AccessibleTextRole && column == Column::Name)
        return QStringList{row.kiosk.name, row.kiosk.counter, kioskStateWords(row), clockWords(row.clock),
                           reportCell(row, Column::Readiness)}.join(QStringLiteral(", "));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return row.kiosk.name;
    case Column::State: return kioskStateWords(row);
    case Column::LastReport: return row.lastReport ? EyeFormat().shortDate(*row.lastReport) : tr("not yet");
    case Column::Clock: return clockWords(row.clock);
    case Column::Silent: return silence(row);
    case Column::LastEvent: return EyeFormat().count(row.kiosk.lastSeq);
    case Column::Receipt: return EyeFormat().count(row.kiosk.acknowledgedSeq);
    case Column::Disk:
    case Column::Software:
    case Column::Readiness: return reportCell(row, column);
    }
    return {};
}

const KioskReport *KiosksModel::reportOf(const KioskRow &row) const
{
    const auto found = m_reports.find(row.kiosk.id);
    return found == m_reports.end() ? nullptr : &found->second;
}

QString KiosksModel::reportCell(const KioskRow &row, Column column) const
{
    const KioskReport *report = reportOf(row);
    if (!report)
        return column == Column::Readiness ? tr("not yet") : QString();
    switch (column) {
    case Column::Disk: return diskWords(report->health.freeDiskMiB);
    case Column::Software: return report->software;
    default: return readinessWords(report->health);
    }
}

QVariant KiosksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Kiosk");
    case Column::State: return tr("State");
    case Column::LastReport: return tr("Last report");
    case Column::Clock: return tr("Clock, ratings");
    case Column::Silent: return tr("Silent, working days");
    case Column::LastEvent: return tr("Last number");
    case Column::Receipt: return tr("Receipt");
    case Column::Disk: return tr("Disk, free");
    case Column::Software: return tr("Version");
    case Column::Readiness: return tr("Readiness");
    }
    return {};
}

QStringList KiosksModel::exportHead() const
{
    return {QStringLiteral("kiosk"), QStringLiteral("name"), QStringLiteral("counter"), QStringLiteral("state"),
            QStringLiteral("last_report"), QStringLiteral("clock_doubtful"), QStringLiteral("clock_corrected"),
            QStringLiteral("clock_left_out"), QStringLiteral("silent_working_days"), QStringLiteral("last_event"),
            QStringLiteral("last_receipt"), QStringLiteral("free_disk_mib"), QStringLiteral("software"), QStringLiteral("complaints")};
}

QList<CellKind> KiosksModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Date, CellKind::Number, CellKind::Number, CellKind::Number,
            CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Number, CellKind::Text, CellKind::Text};
}

QStringList KiosksModel::exportCells(int row) const
{
    const KioskRow &kiosk = m_rows[size_t(row)];
    const KioskReport *report = reportOf(kiosk);
    return {kiosk.kiosk.id, kiosk.kiosk.name, kiosk.kiosk.counter, kioskStateName(kiosk.state),
            kiosk.lastReport ? kiosk.lastReport->toString(Qt::ISODate) : QString(),
            QString::number(kiosk.clock.doubtful), QString::number(kiosk.clock.corrected),
            QString::number(kiosk.clock.leftOut), QString::number(kiosk.silentWorkingDays), QString::number(kiosk.kiosk.lastSeq),
            QString::number(kiosk.kiosk.acknowledgedSeq), report ? QString::number(report->health.freeDiskMiB) : QString(),
            report ? report->software : QString(), report ? complaintsOf(report->health).join(u' ') : QString()};
}

} // namespace puas
