// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/bundle_detail.h"

#include "app/admin/bundles_model.h"
#include "app/admin/import_words.h"
#include "app/admin/proof_table.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QFormLayout>
#include <QPainter>
#include <QPushButton>

namespace puas {

namespace {

bool hasPicture(const BundleOutcome &outcome)
{
    if (!outcome.reason)
        return false;
    const ErrorCode code = outcome.reason->code;
    return code == ErrorCode::Gap || code == ErrorCode::Fork || code == ErrorCode::Rollback;
}

QString number(quint64 value)
{
    return EyeFormat().count(qint64(value));
}

QLabel *wrapped(const QString &text, const char *role)
{
    auto *label = makeText(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

BundleDetail::BundleDetail(QWidget *parent)
    : Card(parent), m_chip(makeChip({}, "plain", this))
{
    head()->addWidget(m_chip);
    body()->setSpacing(10);
}

void BundleDetail::show(const BundleOutcome &outcome, bool onStick)
{
    clearLayout(body());
    setTitle(kioskTitle(outcome));
    setChip(m_chip, verdictWords(outcome.verdict), chipOf(outcome.verdict));
    const QString headline = outcome.reason ? refusalHeadline(errorName(outcome.reason->code)) : outcomeLine(outcome);
    body()->addWidget(wrapped(headline, "strong"));
    if (hasPicture(outcome))
        body()->addWidget(new SequencePicture(outcome));
    body()->addWidget(wrapped(outcomeReason(outcome), "soft"));
    if (outcome.kept)
        body()->addWidget(new ProofTable(*outcome.kept));
    addSteps(outcomeSteps(outcome));
    body()->addWidget(makeRule());
    addFacts(outcome);
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy report"));
    connect(copy, &QPushButton::clicked, this, [outcome] {
        QApplication::clipboard()->setText(QStringList{kioskTitle(outcome), verdictName(outcome.verdict),
                                                       outcome.reason ? errorName(outcome.reason->code) + QStringLiteral(": ") + outcome.reason->detail
                                                                      : QString(),
                                                       outcome.file, outcome.kiosk,
                                                       QStringLiteral("%1-%2").arg(outcome.first).arg(outcome.last)}
                                               .join(u'\n'));
    });
    row->addWidget(copy);
    if (onStick && outcome.reason && outcome.reason->code == ErrorCode::Gap) {
        auto *ask = new QPushButton(tr("Ask kiosk to send again"));
        connect(ask, &QPushButton::clicked, this, [this, kiosk = outcome.kiosk] { emit askedAgain(kiosk); });
        row->addWidget(ask);
    }
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
}

void BundleDetail::addSteps(const QStringList &steps)
{
    if (steps.isEmpty())
        return;
    body()->addWidget(makeText(tr("What to do"), "strong"));
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *sign = makeText(QString::number(i + 1), "step");
        sign->setMinimumWidth(theme().px(14));
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(wrapped(steps[i], "plain"), 1);
        body()->addLayout(row);
    }
}

void BundleDetail::addFacts(const BundleOutcome &outcome)
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(theme().px(16));
    facts->setVerticalSpacing(theme().px(6));
    facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [facts](const QString &name, const QString &value) {
        facts->addRow(makeText(name, "soft"), wrapped(value, "plain"));
    };
    add(tr("File"), QFileInfo(outcome.file).fileName());
    if (!outcome.kiosk.isEmpty())
        add(tr("Key"), EyeFormat::hashShort(outcome.kiosk));
    if (outcome.last > 0)
        add(tr("Content"), tr("%1 events, numbers %2").arg(number(outcome.last - outcome.first + 1),
                                                       EyeFormat().sequenceRange(qint64(outcome.first), qint64(outcome.last))));
    if (outcome.verdict != BundleVerdict::Refused)
        add(tr("New"), tr("%1 ratings, %2 events").arg(EyeFormat().count(outcome.newRatings), EyeFormat().count(outcome.newEvents)));
    add(tr("In the office"), outcome.storedSeq ? tr("up to number %1").arg(number(outcome.storedSeq)) : tr("nothing before"));
    if (outcome.kept)
        add(tr("Quarantine"), outcome.kept->fileHash.isEmpty() ? tr("signed header only")
                                                               : EyeFormat::hashShort(QString::fromLatin1(outcome.kept->fileHash.toHex())));
    if (outcome.wallMs > 0)
        add(tr("Written"), EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(outcome.wallMs)));
    body()->addLayout(facts);
}

SequencePicture::SequencePicture(const BundleOutcome &outcome, QWidget *parent)
    : QWidget(parent), m_outcome(outcome)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(outcomeLine(outcome));
}

QSize SequencePicture::sizeHint() const
{
    return {theme().px(300), theme().px(66)};
}

void SequencePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(13));
    switch (m_outcome.reason->code) {
    case ErrorCode::Fork: paintFork(painter); break;
    case ErrorCode::Rollback: paintRollback(painter); break;
    default: paintGap(painter); break;
    }
}

void SequencePicture::paintGap(QPainter &painter) const
{
    const Colours &c = theme().colours();
    const double s = theme().style().textScale;
    const double top = 20 * s, height = 22 * s, gapWidth = 24 * s;
    const double stored = (width() - gapWidth) * 0.55;
    painter.fillRect(QRectF(0, top, stored, height), c.primary);
    const QRectF gap(stored + 2, top, gapWidth - 4, height);
    drawHatched(painter, gap, theme().style());
    painter.setPen(QPen(c.error.border, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(gap);
    QColor soft = c.primary;
    soft.setAlphaF(0.3f);
    painter.fillRect(QRectF(stored + gapWidth, top, width() - stored - gapWidth, height), soft);
    painter.setPen(c.error.ink);
    painter.setFont(theme().font(13, QFont::Bold));
    const quint64 missing = m_outcome.first > m_outcome.storedSeq ? m_outcome.first - m_outcome.storedSeq - 1 : 0;
    painter.drawText(QRectF(gap.center().x() - 100 * s, 0, 200 * s, 18 * s), Qt::AlignCenter, tr("%1 missing").arg(number(missing)));
    painter.setFont(theme().font(13));
    painter.setPen(c.inkSoft);
    const QRectF below(0, top + height + 4 * s, width(), 18 * s);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     m_outcome.storedSeq ? tr("in the office, up to %1").arg(number(m_outcome.storedSeq)) : tr("in the office: nothing"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     tr("on the stick, %1").arg(EyeFormat().sequenceRange(qint64(m_outcome.first), qint64(m_outcome.last))));
}

void SequencePicture::paintFork(QPainter &painter) const
{
    const Colours &c = theme().colours();
    const double s = theme().style().textScale;
    const double middle = 30 * s, part = width() * 0.55;
    painter.setPen(QPen(c.primary, 4 * s, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(4, middle), QPointF(part, middle));
    painter.drawLine(QPointF(part, middle), QPointF(width() - 4, middle - 16 * s));
    painter.setPen(QPen(c.accent, 4 * s, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(part, middle), QPointF(width() - 4, middle + 16 * s));
    painter.setPen(QPen(c.error.border, 2));
    painter.setBrush(c.card);
    painter.drawEllipse(QPointF(part, middle), 6 * s, 6 * s);
    painter.setPen(c.inkSoft);
    painter.drawText(QRectF(0, middle + 16 * s, width(), 18 * s), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("in the office, up to %1").arg(number(m_outcome.storedSeq)));
}

void SequencePicture::paintRollback(QPainter &painter) const
{
    const Colours &c = theme().colours();
    const double s = theme().style().textScale;
    const double top = 8 * s, height = 14 * s, ends = width() * 0.62;
    painter.fillRect(QRectF(0, top, width(), height), c.primarySoft);
    painter.fillRect(QRectF(0, top, ends, height), c.primary);
    painter.fillRect(QRectF(width() - 2, top - 4 * s, 2, height + 8 * s), c.error.border);
    painter.setPen(c.inkSoft);
    const QRectF below(0, top + height + 6 * s, width(), 18 * s);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("the stick ends at %1").arg(number(m_outcome.last)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, tr("confirmed: %1").arg(number(m_outcome.storedSeq)));
}

} // namespace puas
