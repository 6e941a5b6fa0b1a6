// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/why_head.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

namespace puas {

namespace {

constexpr int whyPhotoPixels = 56;

} // namespace

WhyHead::WhyHead(QWidget *parent)
    : QWidget(parent), m_photo(new QLabel), m_name(makeText({}, "section")), m_identity(makeText({}, "fine"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_photo);
    auto *identity = new QVBoxLayout;
    identity->setSpacing(0);
    m_identity->setWordWrap(true);
    identity->addStretch(1);
    identity->addWidget(m_name);
    identity->addWidget(m_identity);
    identity->addStretch(1);
    row->addLayout(identity, 1);
    m_share = addFigure("figure");
    m_allowance = addFigure("figurePrimary");
}

WhyHead::Figure WhyHead::addFigure(const char *role)
{
    const Figure figure{makeText({}, "fine"), makeText({}, role)};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QLabel *label : {figure.label, figure.figure}) {
        label->setAlignment(Qt::AlignRight);
        column->addWidget(label);
    }
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->addSpacing(16);
    row->addLayout(column);
    return figure;
}

void WhyHead::fill(const Figure &figure, const FigureLine &line)
{
    figure.label->setText(line.label);
    figure.figure->setText(line.figure);
    figure.figure->setAccessibleName(line.label + u' ' + line.figure);
}

void WhyHead::setOfficer(const QString &nip, const QString &name, const QByteArray &photo, const QString &where)
{
    m_photo->setPixmap(officerPixmap(photo, nip, theme().px(whyPhotoPixels), devicePixelRatioF(), true));
    m_photo->setAccessibleName(tr("Photo of %1").arg(name));
    m_name->setText(name);
    m_identity->setText(tr("NIP %1").arg(EyeFormat::nip(nip)) + QStringLiteral(" · ") + where);
}

void WhyHead::setShare(const FigureLine &share)
{
    fill(m_share, share);
}

void WhyHead::setAllowance(const FigureLine &allowance)
{
    fill(m_allowance, allowance);
}

} // namespace puas
