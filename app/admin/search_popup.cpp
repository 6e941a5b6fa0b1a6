// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/search_popup.h"

#include "app/admin/card.h"
#include "app/admin/cell_roles.h"
#include "app/admin/search_model.h"
#include "app/admin/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

namespace puas {

namespace {

constexpr int searchWidth = 480;
constexpr int hitHeight = 36;
constexpr int mostShownHits = 10;
constexpr int hitPadding = 12;

/// The title at the left, the kind at the right.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = theme().colours();
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen) {
            painter->fillRect(option.rect, c.primarySoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(theme().px(4), option.rect.height())),
                              c.primary);
        }
        const QRect line = option.rect.adjusted(theme().px(hitPadding), 0, -theme().px(hitPadding), 0);
        const QString kind = index.data(SecondLineRole).toString();
        painter->setFont(theme().font(13));
        painter->setPen(c.inkSoft);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int room = line.width() - QFontMetrics(painter->font()).horizontalAdvance(kind)
                         - theme().px(hitPadding);
        painter->setFont(theme().font(15, isChosen ? QFont::Bold : QFont::Normal));
        painter->setPen(c.ink);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, room));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(searchWidth / 2), theme().px(hitHeight)};
    }
};

} // namespace

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_model(new SearchModel(this)), m_nothing(makeText({}, "soft", this))
{
    setObjectName(QStringLiteral("floating"));
    setAccessibleName(tr("Search"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_field->setPlaceholderText(tr("Officer, counter, kiosk, service, period, page"));
    m_field->setAccessibleName(tr("Search"));
    m_field->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 4, 8, 8);
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::find);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
}

void SearchPopup::openAt(const QPoint &corner, QList<SearchHit> hits)
{
    m_hits = std::move(hits);
    m_corner = corner;
    m_field->clear();
    find();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::find()
{
    m_model->setHits(searched(m_hits, m_field->text()));
    const bool isEmpty = m_model->hits().isEmpty();
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(tr("Nothing is called “%1” here.").arg(m_field->text().trimmed()));
    m_list->setVisible(!isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_model->index(0));
    fit();
}

/// As high as what was found, with its right edge where it was.
void SearchPopup::fit()
{
    const int rows = std::clamp(int(m_model->hits().size()), 1, mostShownHits);
    const QSize size(std::min(theme().px(searchWidth), parentWidget()->width() - 32),
                     m_field->sizeHint().height() + 28 + theme().px(hitHeight) * rows);
    setFixedSize(size.width(), std::min(size.height(), parentWidget()->height() - 80));
    QWidget::move(m_corner - QPoint(width(), 0));
}

void SearchPopup::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(
            m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1)));
}

void SearchPopup::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SearchHit hit = m_model->hits()[current.row()];
    hide();
    emit chosen(hit);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(mostShownHits); return true;
    case Qt::Key_PageUp: move(-mostShownHits); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace puas
