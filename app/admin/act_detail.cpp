// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/act_detail.h"

#include "app/admin/act_values.h"
#include "app/admin/act_words.h"
#include "app/report/eye_format.h"

#include <QDateTime>
#include <QGridLayout>

namespace puas {

namespace {

constexpr qsizetype mostValuesShown = 40;
constexpr qsizetype longestValueShown = 400;

/// All of it, in groups of four.
QString wholeLink(const QByteArray &link)
{
    const QString hex = QString::fromLatin1(link.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    return groups.join(u' ');
}

QString shownValue(const QString &text)
{
    return text.size() <= longestValueShown ? text : text.left(longestValueShown) + u'…';
}

/// Long words without a space, such as hashes, may be broken between any two letters.
QString breakable(const QString &text)
{
    constexpr qsizetype longWord = 32;
    QString result;
    qsizetype inWord = 0;
    for (const QChar letter : text) {
        inWord = letter.isSpace() ? 0 : inWord + 1;
        result += letter;
        if (inWord >= longWord && inWord % 8 == 0)
            result += QChar(0x200B);
    }
    return result;
}

} // namespace

ActDetail::ActDetail(QWidget *parent)
    : Card(parent), m_chip(makeChip({}, "plain")), m_facts(makeText({}, "soft")),
      m_values(new QGridLayout), m_note(makeText({}, "fine")), m_link(makeText({}, "mono"))
{
    head()->addWidget(m_chip, 0, Qt::AlignVCenter);
    body()->setSpacing(10);
    m_facts->setWordWrap(true);
    body()->addWidget(m_facts);
    m_values->setHorizontalSpacing(16);
    m_values->setVerticalSpacing(4);
    m_values->setColumnStretch(1, 1);
    m_values->setColumnStretch(2, 1);
    body()->addLayout(m_values);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    m_link->setWordWrap(true);
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_link->setAccessibleName(tr("Link"));
    body()->addWidget(m_link);
}

void ActDetail::addCell(int row, int column, const QString &text, const char *role)
{
    auto *label = makeText(breakable(shownValue(text)), role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_values->addWidget(label, row, column);
}

void ActDetail::fillValues(const Act &act)
{
    const QList<ActValue> values = actValues(act);
    if (values.isEmpty())
        return;
    const bool stoodBefore = !act.before.isEmpty();
    if (stoodBefore)
        addCell(0, 1, tr("Before"), "label");
    addCell(0, stoodBefore ? 2 : 1, tr("After"), "label");
    const qsizetype shown = std::min(values.size(), mostValuesShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const ActValue &value = values[i];
        const bool isMarked = stoodBefore && value.differs();
        const char *role = isMarked ? "strong" : "soft";
        // A sign beside the name: weight alone is not seen by everybody.
        addCell(int(i) + 1, 0, isMarked ? QStringLiteral("≠ ") + value.name : value.name, "fine");
        const auto orNone = [](const QString &text) {
            return text.isEmpty() ? EyeFormat::notApplicable() : text;
        };
        if (stoodBefore)
            addCell(int(i) + 1, 1, orNone(value.before), role);
        addCell(int(i) + 1, stoodBefore ? 2 : 1, orNone(value.after), role);
    }
    if (values.size() > shown)
        m_note->setText(tr("and %1 more; the export has all of them")
                            .arg(EyeFormat().count(values.size() - shown)));
}

void ActDetail::show(const KeptAct &kept, const Result<> &fits, bool withheld, const QString &who,
                     const QTimeZone &zone)
{
    clearLayout(m_values);
    m_note->clear();
    setTitle(kept.act ? actKindWords(kept.act->kind) : tr("This act cannot be read"),
             tr("Number %1").arg(EyeFormat().count(kept.seq)));
    setChip(m_chip,
            fits                                           ? tr("link and signature fit")
            : fits.error().code == ErrorCode::BadSignature ? tr("the signature does not fit")
                                                           : tr("the link does not fit"),
            fits ? "done" : "error");
    m_facts->setVisible(kept.act.has_value());
    if (kept.act) {
        QStringList facts{EyeFormat().dateTime(QDateTime::fromMSecsSinceEpoch(kept.act->atMs, zone)),
                          who};
        if (!kept.act->subject.isEmpty())
            facts << breakable(actSubject(*kept.act));
        m_facts->setText(facts.join(QStringLiteral(" · ")));
        if (withheld)
            m_note->setText(
                tr("What it says is about allowances or what citizens wrote, and not for this role."));
        else
            fillValues(*kept.act);
    }
    m_note->setVisible(!m_note->text().isEmpty());
    m_link->setText(wholeLink(kept.link));
}

} // namespace puas
