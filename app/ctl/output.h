// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

#include <QJsonDocument>

#include <optional>

namespace puas {

/// Writes to standard output.
void print(QByteArrayView bytes);
/// One line of text.
void printLine(const QString &line);
/// The one document of --format json.
void print(const QJsonDocument &document);
/// Sends what was printed on its way; an Io error where it did not arrive.
[[nodiscard]] Result<> finishPrinting();

/// "puasctl: message" on standard error.
void say(const QString &message);
/// What an error means and what to do about it, on standard error.
void say(const Error &error);

/// "66.40" or null.
[[nodiscard]] QJsonValue toJson(const std::optional<Decimal> &decimal);
/// "66.40" or nothing.
[[nodiscard]] QString toCell(const std::optional<Decimal> &decimal);

/// A line of CSV after RFC 4180, ended by LF. A field with a comma, a quote or a line end
/// is quoted, as is one that a spreadsheet could take for a formula (it begins with = + - @
/// and is no number). The data are never changed: a spreadsheet has to be told to read the
/// column as text.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

} // namespace puas
