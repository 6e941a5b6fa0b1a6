// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/propose_dialog.h"

#include "app/admin/office_session.h"
#include "app/intake/rule_acts.h"
#include "app/report/rule_words.h"

#include <QDateEdit>
#include <QLineEdit>

namespace puas {

QString ruleIdFor(const QString &title)
{
    QString id;
    for (const QChar letter : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-') && letter.category() != QChar::Mark_NonSpacing)
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("rule") : id;
}

QDate firstDayToPropose(QDate today)
{
    return Period::containing(today).next().range().first;
}

ProposeDialog::ProposeDialog(OfficeSession &session, const AllowanceRule &rule, QWidget *parent)
    : JobDialog(session, tr("Propose a rule"), tr("Propose"), parent), m_rule(rule),
      m_title(addLine(tr("Name"))),
      m_from(new QDateEdit(rule.effectiveFrom.isValid() ? rule.effectiveFrom
                                                        : firstDayToPropose(session.today())))
{
    addWords(ruleSentences(rule) + u' '
             + tr("It is used when a second person has approved it; until then nothing changes."));
    m_title->setText(rule.title);
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    addRow(tr("From which day on"), m_from);
}

void ProposeDialog::submit()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        return complain(tr("A name is missing."), m_title);
    m_rule.title = title;
    m_rule.id = ruleIdFor(title);
    m_rule.effectiveFrom = m_from->date();
    run([rule = m_rule, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return proposeRule(office, rule, nowMs).map([](const RuleProposal &) {});
    });
}

} // namespace puas
