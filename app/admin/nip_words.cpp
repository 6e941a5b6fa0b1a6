// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/nip_words.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace puas {

namespace {

class NipTexts
{
    Q_DECLARE_TR_FUNCTIONS(Nip)
};

constexpr std::array groupEnds{8, 14, 15}; ///< after so many digits comes a space
constexpr qsizetype nipLength = 18;

QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits.size() <= nipLength && std::ranges::find(groupEnds, int(i)) != groupEnds.end())
            text += u' ';
        text += digits[i];
    }
    return text;
}

/// Where the cursor stands in \a text behind so many characters that are no spaces.
int placeBehind(const QString &text, qsizetype characters)
{
    qsizetype place = 0;
    for (; place < text.size() && characters > 0; ++place)
        characters -= text[place] == u' ' ? 0 : 1;
    return int(place);
}

} // namespace

QString nipDoubtWords(NipDoubt doubt)
{
    switch (doubt) {
    case NipDoubt::Length: return NipTexts::tr("A NIP has 18 digits. Other numbers are taken too.");
    case NipDoubt::Birth:
        return NipTexts::tr("The first eight digits are no day of birth. Is it mistyped?");
    case NipDoubt::Appointment:
        return NipTexts::tr("Digits 9 to 14 are no month of appointment. Is it mistyped?");
    case NipDoubt::Sex: return NipTexts::tr("Digit 15 is neither 1 nor 2. Is it mistyped?");
    case NipDoubt::Serial:
        return NipTexts::tr("It ends in 000, as after a spreadsheet has rounded it. Is it whole?");
    }
    return {};
}

void groupNipIn(QLineEdit *field)
{
    QObject::connect(field, &QLineEdit::textEdited, field, [field](const QString &typed) {
        const QString plain = plainNip(typed);
        const bool isNumber = !plain.isEmpty() && std::ranges::all_of(plain, [](QChar digit) {
            return digit >= u'0' && digit <= u'9';
        });
        const QString text = grouped(plain);
        if (!isNumber || text == typed)
            return;
        const QString before = typed.left(field->cursorPosition());
        field->setText(text);
        field->setCursorPosition(placeBehind(text, before.size() - before.count(u' ')));
    });
}

} // namespace puas
