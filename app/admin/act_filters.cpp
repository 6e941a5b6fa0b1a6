// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/act_filters.h"

#include "app/admin/act_words.h"
#include "app/admin/segmented.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace puas {

namespace {

constexpr int filtersBesideEachOther = 1100;

const QString orderKey = QStringLiteral("order");
const QString kindKey = QStringLiteral("kind");
const QString whoKey = QStringLiteral("who");
const QString daysKey = QStringLiteral("days");
const QString numbersKey = QStringLiteral("numbers");
const QString textKey = QStringLiteral("text");
const QString oldestName = QStringLiteral("oldest");

void chooseData(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QComboBox *narrowBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

std::optional<std::pair<qint64, qint64>> numberRange(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{0,18})(?:(-)(\\d{0,18}))?$"));
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("[\\s.,\\x{a0}]")));
    plain.replace(QChar(0x2013), u'-');
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch() || plain == QLatin1String("-"))
        return std::nullopt;
    const bool isRange = !match.captured(2).isEmpty();
    const qint64 first = match.captured(1).isEmpty() ? 1 : match.captured(1).toLongLong();
    const QString end = isRange ? match.captured(3) : match.captured(1);
    const qint64 last = end.isEmpty() ? std::numeric_limits<qint64>::max() : end.toLongLong();
    return first > last ? std::nullopt : std::optional(std::pair(first, last));
}

ActFilters::ActFilters(QWidget *parent)
    : QWidget(parent), m_order(new Segmented({tr("Newest first"), tr("Oldest first")}, tr("Order"))),
      m_kind(narrowBox(tr("Deed"))), m_who(narrowBox(tr("Who"))), m_days(narrowBox(tr("Days"))),
      m_numbers(new QLineEdit), m_text(new QLineEdit)
{
    m_kind->setMinimumContentsLength(13);
    m_kind->addItem(tr("All deeds"), QString());
    for (const QString &kind : wordedActKinds())
        m_kind->addItem(actKindWords(kind), kind);
    m_days->addItem(tr("All days"), QString());
    m_days->addItem(tr("Today"), QStringLiteral("1"));
    m_days->addItem(tr("The last 7 days"), QStringLiteral("7"));
    m_days->addItem(tr("The last 30 days"), QStringLiteral("30"));
    m_days->addItem(tr("The last 365 days"), QStringLiteral("365"));
    m_numbers->setPlaceholderText(tr("Numbers, 120–180"));
    m_numbers->setAccessibleName(tr("Numbers"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find in the journal"));
    m_numbers->setMinimumWidth(150);
    setUsers({});

    auto *rows = new CardRow(filtersBesideEachOther);
    auto *left = new QWidget;
    auto *right = new QWidget;
    auto *leftRow = new QHBoxLayout(left);
    auto *rightRow = new QHBoxLayout(right);
    for (QHBoxLayout *row : {leftRow, rightRow}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
    }
    leftRow->addWidget(m_order);
    leftRow->addWidget(m_text, 1);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_who),
                           static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_numbers)})
        rightRow->addWidget(field, 1);
    rows->add(left, 4);
    rows->add(right, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows);

    connect(m_order, &Segmented::chosen, this, &ActFilters::changed);
    for (QComboBox *box : {m_kind, m_who, m_days})
        connect(box, &QComboBox::activated, this, &ActFilters::changed);
    for (QLineEdit *field : {m_numbers, m_text})
        connect(field, &QLineEdit::textChanged, this, &ActFilters::changed);
}

void ActFilters::setUsers(const std::vector<User> &users)
{
    const QString present = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const User &user : users)
        m_who->addItem(user.name, user.login);
    if (!present.isEmpty() && m_who->findData(present) < 0)
        m_who->addItem(present, present);
    chooseData(m_who, present);
}

bool ActFilters::newestFirst() const
{
    return m_order->current() == 0;
}

std::optional<ActFilter> ActFilters::filter(const QDateTime &now) const
{
    const auto numbers = numberRange(m_numbers->text());
    if (!numbers)
        return std::nullopt;
    ActFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.who = m_who->currentData().toString();
    filter.text = m_text->text().trimmed();
    std::tie(filter.firstSeq, filter.lastSeq) = *numbers;
    if (const int days = m_days->currentData().toInt(); days > 0)
        filter.fromUtcMs = QDateTime(now.date().addDays(1 - days), QTime(0, 0), now.timeZone())
                               .toMSecsSinceEpoch();
    return filter;
}

bool ActFilters::isAnythingChosen() const
{
    PageFilter filter = chosen();
    filter.remove(orderKey);
    return !filter.isEmpty();
}

void ActFilters::clear()
{
    choose(newestFirst() ? PageFilter() : PageFilter{{orderKey, oldestName}});
}

void ActFilters::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

PageFilter ActFilters::chosen() const
{
    PageFilter filter;
    const auto keep = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            filter[key] = value;
    };
    keep(orderKey, newestFirst() ? QString() : oldestName);
    keep(kindKey, m_kind->currentData().toString());
    keep(whoKey, m_who->currentData().toString());
    keep(daysKey, m_days->currentData().toString());
    keep(numbersKey, m_numbers->text().trimmed());
    keep(textKey, m_text->text().trimmed());
    return filter;
}

void ActFilters::choose(const PageFilter &filter)
{
    const QSignalBlocker blocker(this);
    m_order->setCurrent(filter.value(orderKey) == oldestName ? 1 : 0);
    chooseData(m_kind, filter.value(kindKey));
    if (const QString who = filter.value(whoKey); !who.isEmpty() && m_who->findData(who) < 0)
        m_who->addItem(who, who);
    chooseData(m_who, filter.value(whoKey));
    chooseData(m_days, filter.value(daysKey));
    m_numbers->setText(filter.value(numbersKey));
    m_text->setText(filter.value(textKey));
}

} // namespace puas
