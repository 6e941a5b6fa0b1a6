// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/photo_field.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/state_cards.h"
#include "app/admin/theme.h"
#include "app/intake/officer_file.h"
#include "app/report/officer_photo.h"

#include <QAccessible>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

namespace puas {

namespace {

constexpr int shownPhoto = 88;

/// The one file on this computer that is dragged; empty: something else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

PhotoField::PhotoField(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_choose(new QPushButton(tr("Choose a photo"))),
      m_remove(new QPushButton(tr("Without a photo"))), m_words(makeText({}, "fine"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_picture->setAccessibleName(tr("Photo as it will look"));
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    setButtonKind(m_remove, "link");
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    beside->addLayout(buttons);
    m_words->setWordWrap(true);
    beside->addWidget(m_words);
    beside->addStretch(1);
    layout->addLayout(beside, 1);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PhotoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PhotoField::remove);
    start({}, {});
}

void PhotoField::start(const QByteArray &photo, const QString &key)
{
    m_key = key;
    m_before = photo;
    m_chosen.reset();
    m_words->setText(
        tr("Or drop a PNG or JPEG here. It is made smaller, and place, time and camera are left out."));
    paint();
}

void PhotoField::take(const QString &path)
{
    const Result<Photo> photo = readPhotoFile(path, officerPhoto);
    if (photo) {
        m_chosen = *photo;
        m_words->setText(tr("This is how it will look."));
    } else if (photo.error().code == ErrorCode::InvalidInput) {
        m_words->setText(
            tr("This file is no whole PNG or JPEG of 32 MiB at most. Choose another one."));
    } else {
        m_words->setText(errorSentence(photo.error()));
    }
    paint();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PhotoField::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a photo"), {},
                                                      tr("Photos (*.png *.jpg *.jpeg);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void PhotoField::remove()
{
    m_chosen = m_before.isEmpty() ? std::nullopt : std::optional(Photo());
    m_words->setText(tr("The drawing is shown in place of a photo."));
    paint();
}

void PhotoField::paint()
{
    const QByteArray &shown = m_chosen ? m_chosen->bytes : m_before;
    m_picture->setPixmap(
        officerPixmap(shown, m_key, theme().px(shownPhoto), devicePixelRatioF(), true));
    m_remove->setVisible(!shown.isEmpty());
}

void PhotoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent *event)
{
    take(draggedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace puas
