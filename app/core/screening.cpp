// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/screening.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace puas {

namespace {

constexpr qsizetype fewestNikDigits = 15;
constexpr qsizetype mostNikDigits = 17;
constexpr qsizetype fewestPhoneDigits = 9;
constexpr qsizetype mostPhoneDigits = 14;

/// By where it begins.
using Findings = std::multimap<qsizetype, Screened>;

void findNumbers(const QString &text, Findings &found)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d(?:[ .\\-]?\\d)+"));
    static const QRegularExpression notDigit(QStringLiteral("\\D"));
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString digits = match.captured();
        digits.remove(notDigit);
        const auto add = [&](PersonalDatum datum) {
            found.insert({match.capturedStart(), {datum, match.captured()}});
        };
        if (digits.size() > mostNikDigits)
            add(PersonalDatum::Nip);
        else if (digits.size() >= fewestNikDigits)
            add(PersonalDatum::Nik);
        else if (digits.size() >= fewestPhoneDigits && digits.size() <= mostPhoneDigits
                 && (digits.startsWith(u'0') || digits.startsWith(QLatin1String("62"))))
            add(PersonalDatum::Phone);
    }
}

void findAddresses(const QString &text, Findings &found)
{
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.insert({match.capturedStart(), {PersonalDatum::Email, match.captured()}});
    }
}

bool isTitle(const QString &folded)
{
    static const QSet<QString> titles{
        QStringLiteral("pak"),     QStringLiteral("bapak"),   QStringLiteral("bp"),
        QStringLiteral("bpk"),     QStringLiteral("bu"),      QStringLiteral("ibu"),
        QStringLiteral("mas"),     QStringLiteral("mbak"),    QStringLiteral("mba"),
        QStringLiteral("saudara"), QStringLiteral("saudari"), QStringLiteral("sdr"),
        QStringLiteral("sdri"),    QStringLiteral("mr"),      QStringLiteral("mrs"),
        QStringLiteral("kang"),    QStringLiteral("mbakyu")};
    return titles.contains(folded);
}

/// The words of a name, folded; what stands after a comma or has a point is a degree.
QStringList nameWords(const QString &name)
{
    QStringList words;
    for (const QString &word : name.section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts))
        if (!word.contains(u'.') && word.size() > 1)
            words << word.toCaseFolded();
    return words;
}

/// One word of the text and where it stands.
struct TextWord {
    qsizetype start = 0;
    qsizetype end = 0;
    QString folded;
    bool hasCapital = false;
};

std::vector<TextWord> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}'’]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TextWord> words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words.push_back({match.capturedStart(), match.capturedEnd(), match.captured().toCaseFolded(),
                         match.captured().front().isUpper()});
    }
    return words;
}

void findNames(const QString &text, const QStringList &officers, Findings &found)
{
    QSet<QString> single;                  // whole names
    QSet<QString> parts;                   // any word of a name
    QSet<std::pair<QString, QString>> two; // that follow each other in one
    for (const QString &name : officers) {
        const QStringList words = nameWords(name);
        if (words.size() == 1)
            single.insert(words.front());
        for (qsizetype i = 0; i < words.size(); ++i) {
            parts.insert(words[i]);
            if (i > 0)
                two.insert({words[i - 1], words[i]});
        }
    }
    const std::vector<TextWord> words = wordsOf(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const TextWord *next = i + 1 < words.size() ? &words[i + 1] : nullptr;
        const auto add = [&](const TextWord &last) {
            found.insert(
                {words[i].start,
                 {PersonalDatum::OfficerName, text.mid(words[i].start, last.end - words[i].start)}});
        };
        if (next
            && (two.contains({words[i].folded, next->folded})
                || (isTitle(words[i].folded) && parts.contains(next->folded)))) {
            add(*next);
            ++i; // a third word of the same name is not another finding
        } else if (words[i].hasCapital && single.contains(words[i].folded)) {
            add(words[i]);
        }
    }
}

} // namespace

QString personalDatumName(PersonalDatum datum)
{
    switch (datum) {
    case PersonalDatum::Nik: return QStringLiteral("nik");
    case PersonalDatum::Nip: return QStringLiteral("nip");
    case PersonalDatum::Phone: return QStringLiteral("phone");
    case PersonalDatum::Email: return QStringLiteral("email");
    case PersonalDatum::OfficerName: return QStringLiteral("officer-name");
    }
    Q_UNREACHABLE();
}

std::vector<Screened> screened(const QString &text, const QStringList &officers)
{
    Findings found;
    findNumbers(text, found);
    findAddresses(text, found);
    findNames(text, officers, found);
    std::vector<Screened> list;
    for (const auto &[place, finding] : found)
        list.push_back(finding);
    return list;
}

} // namespace puas
