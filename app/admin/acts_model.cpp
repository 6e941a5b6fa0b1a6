// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/acts_model.h"

#include "app/admin/act_values.h"
#include "app/admin/act_words.h"
#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"

#include <QDateTime>

#include <algorithm>

namespace puas {

namespace {

constexpr ActPageSize everything{std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::max()};

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

void ActsModel::setFilter(const Store &store, const ActFilter &filter, bool newestFirst,
                          const QTimeZone &zone)
{
    beginResetModel();
    m_store = &store;
    m_filter = filter;
    m_newestFirst = newestFirst;
    m_zone = zone;
    m_acts.clear();
    m_error.reset();
    m_next = firstToRead(filter, newestFirst);
    endResetModel();
}

void ActsModel::forget()
{
    beginResetModel();
    m_store = nullptr;
    m_acts.clear();
    m_next = 0;
    endResetModel();
}

bool ActsModel::isWithheld(const KeptAct &act) const
{
    return act.act && m_filter.noText.contains(act.act->kind);
}

int ActsModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::find(m_acts, seq, &KeptAct::seq);
    return found == m_acts.end() ? -1 : int(found - m_acts.begin());
}

void ActsModel::fetchAll()
{
    if (canFetchMore({}))
        read(everything);
}

int ActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

int ActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ActsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_store && m_next > 0 && !m_error;
}

void ActsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read({});
}

void ActsModel::read(const ActPageSize &size)
{
    auto page = readActs(*m_store, m_filter, m_newestFirst, m_next, size);
    if (!page) {
        m_error = page.error();
        return;
    }
    m_next = page->next;
    if (page->acts.empty()) {
        if (m_next > 0)
            emit nothingFoundYet();
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page->acts.size()) - 1);
    std::ranges::move(page->acts, std::back_inserter(m_acts));
    endInsertRows();
}

QString ActsModel::cell(const KeptAct &kept, Column column) const
{
    if (column == Column::Number)
        return EyeFormat().count(kept.seq);
    if (column == Column::Link)
        return EyeFormat::hashShort(QString::fromLatin1(kept.link.toHex()));
    if (!kept.act)
        return column == Column::Deed ? tr("cannot be read") : QString();
    const Act &act = *kept.act;
    switch (column) {
    case Column::When:
        return EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(act.atMs, m_zone));
    case Column::Who: return act.who;
    case Column::Deed: return actKindWords(act.kind);
    case Column::Subject: return actSubject(act);
    case Column::Before: return isWithheld(kept) ? tr("not for this role") : actLine(act.before);
    case Column::After: return isWithheld(kept) ? tr("not for this role") : actLine(act.after);
    default: return {};
    }
}

QVariant ActsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptAct &kept = m_acts[size_t(index.row())];
    const Column column = Column(index.column());
    switch (role) {
    case KeyRole: return kept.seq;
    case Qt::TextAlignmentRole:
        return int((column == Column::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MonoRole: return column == Column::Link;
    case SummaryRole:
        return column == Column::Who || column == Column::Subject || column == Column::Before
               || column == Column::After;
    case StrongRole: return column == Column::Deed;
    case ToneRole:
        return QVariant::fromValue(!kept.act                                    ? CellTone::Below
                                   : column == Column::When || isWithheld(kept) ? CellTone::Soft
                                                                                : CellTone::Ink);
    case Qt::AccessibleTextRole: {
        if (column != Column::Number)
            return {};
        QStringList whole;
        for (int i = 0; i < columns; ++i)
            if (const QString text = cell(kept, Column(i)); !text.isEmpty())
                whole << text;
        return whole.join(QStringLiteral(", "));
    }
    case Qt::DisplayRole: return cell(kept, column);
    default: return {};
    }
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number: return tr("Number");
    case Column::When: return tr("When");
    case Column::Who: return tr("Who");
    case Column::Deed: return tr("Deed");
    case Column::Subject: return tr("Done to");
    case Column::Before: return tr("Before");
    case Column::After: return tr("After");
    case Column::Link: return tr("Link");
    }
    return {};
}

QStringList ActsModel::exportHead() const
{
    return {QStringLiteral("act"),        QStringLiteral("at"),      QStringLiteral("who"),
            QStringLiteral("kind"),       QStringLiteral("subject"), QStringLiteral("before_json"),
            QStringLiteral("after_json"), QStringLiteral("link")};
}

QList<CellKind> ActsModel::exportKinds() const
{
    return {CellKind::Number};
}

QStringList ActsModel::exportCells(int row) const
{
    const KeptAct &kept = m_acts[size_t(row)];
    const Act act = kept.act.value_or(Act());
    const bool told = !isWithheld(kept);
    return {QString::number(kept.seq),
            kept.act ? utcText(act.atMs) : QString(),
            act.who,
            act.kind,
            act.subject,
            told ? QString::fromUtf8(act.before) : QString(),
            told ? QString::fromUtf8(act.after) : QString(),
            QString::fromLatin1(kept.link.toHex())};
}

} // namespace puas
