// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_checks.h"
#include "tests/architecture/tree_checks.h"
#include "tests/support/source_tree.h"

#include <QTest>

#include <functional>

using namespace puas;

namespace {

using Check = std::function<QStringList(const LayerTable &, const Files &)>;

Check withoutTable(QStringList (*check)(const Files &))
{
    return [check](const LayerTable &, const Files &files) { return check(files); };
}

const std::map<QByteArray, Check> &checks()
{
    static const std::map<QByteArray, Check> all{
        {"includes", brokenIncludes},       {"links", brokenLinks},
        {"libraries", strayLibraries},      {"unmapped", unmappedFolders},
        {"format-pages", missingFormatPages}, {"licence", withoutTable(missingLicence)},
        {"names", withoutTable(vagueNames)}, {"machine-paths", withoutTable(machinePaths)},
    };
    return all;
}

/// A small map of the same shape as the project's.
LayerTable sampleTable()
{
    return parseLayerTable(QStringLiteral(
        "| folder | what lives there | may include | links |\n"
        "|---|---|---|---|\n"
        "| `app/core` | values | itself | |\n"
        "| `app/seal` | keys | core | libsodium (private) |\n"
        "| `app/journal` | a log (`FORMAT.md`) | core, seal | Qt Sql (private) |\n"
        "| `app/report` | documents | core | Qt Charts, zstd (private) |\n"
        "| `app/ctl` | tool | all of app but seal and journal | |\n"
        "| `kiosk` | window | core | Qt Quick |\n"
        "| `tests` | tests | anything | |\n"));
}

QString licensed(const QString &text)
{
    return QStringLiteral("// SPDX-FileCopyrightText: 2026 The Puas authors\n"
                          "// SPDX-License-Identifier: GPL-3.0-or-later\n")
           + text;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tableIsRead();
    void sampleIsJudged_data();
    void sampleIsJudged();
    void topFolderIsJudged();
    void treeKeepsTheRule_data();
    void treeKeepsTheRule();
    void topHasSixFolders();

private:
    Files m_files;
    LayerTable m_table;
};

void ArchitectureTest::initTestCase()
{
    const QString top = inSourceTree({});
    m_files = readSourceTree(top);
    QFile page(top + QStringLiteral("/ARCHITECTURE.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_table = parseLayerTable(QString::fromUtf8(page.readAll()));
    QVERIFY2(m_table.size() > 10, "the map of ARCHITECTURE.md was not found");
    QVERIFY2(m_files.size() > 50, "the tree was not found");
}

void ArchitectureTest::tableIsRead()
{
    const LayerTable table = sampleTable();
    QCOMPARE(table.size(), size_t(7));
    QCOMPARE(table.at(QStringLiteral("app/core")).mayInclude, QSet<QString>{QStringLiteral("app/core")});
    const QSet<QString> ctl{QStringLiteral("app/core"), QStringLiteral("app/report"),
                            QStringLiteral("app/ctl")};
    QCOMPARE(table.at(QStringLiteral("app/ctl")).mayInclude, ctl);
    QVERIFY(table.at(QStringLiteral("app/journal")).hasFormatPage);
    QVERIFY(!table.at(QStringLiteral("app/seal")).hasFormatPage);
}

void ArchitectureTest::sampleIsJudged_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint"); // empty: a pass

    const auto row = [](const char *check, const char *path, const char *text, const char *complaint) {
        QTest::addRow("%s: %s %s", check, path, text)
            << QByteArray(check) << QString::fromLatin1(path) << QString::fromLatin1(text)
            << QString::fromLatin1(complaint);
    };
    row("includes", "app/seal/a.cpp", "#include \"app/core/x.h\"", "");
    row("includes", "app/seal/a.cpp", "#include \"app/seal/x.h\"", "");
    row("includes", "app/core/a.cpp", "#include \"a.moc\"", "");
    row("includes", "tests/core/a.cpp", "#include \"app/journal/x.h\"", "");
    row("includes", "app/core/a.cpp", "#include \"app/seal/x.h\"", "app/core/a.cpp includes app/seal/x.h");
    row("includes", "app/ctl/a.h", "  #  include \"app/journal/x.h\"",
        "app/ctl/a.h includes app/journal/x.h");
    row("includes", "kiosk/a.cpp", "#include \"app/report/x.h\"", "kiosk/a.cpp includes app/report/x.h");
    row("includes", "app/core/a.cpp", "#include \"x.h\"", "app/core/a.cpp includes x.h");

    row("links", "app/seal/CMakeLists.txt", "puas_library(puas_seal PUBLIC puas_core)", "");
    row("links", "app/core/CMakeLists.txt", "puas_library(puas_core PUBLIC puas_seal)",
        "app/core/CMakeLists.txt links puas_seal");
    row("links", "kiosk/CMakeLists.txt", "target_link_libraries(k PRIVATE puas_ctl_lib)",
        "kiosk/CMakeLists.txt links puas_ctl_lib");

    row("libraries", "app/seal/a.cpp", "#include <sodium.h>", "");
    row("libraries", "app/report/a.cpp", "#include <QChartView>", "");
    row("libraries", "app/core/a.cpp", "#include <sodium.h>", "app/core/a.cpp uses libsodium");
    row("libraries", "app/seal/a.cpp", "#include <zstd.h>", "app/seal/a.cpp uses zstd");
    row("libraries", "app/ctl/a.cpp", "#include <QSqlQuery>", "app/ctl/a.cpp uses Qt Sql");
    row("libraries", "app/ctl/a.cpp", "#include <QLineSeries>", "app/ctl/a.cpp uses Qt Charts");
    row("libraries", "app/ctl/CMakeLists.txt", "PRIVATE Qt6::Charts)",
        "app/ctl/CMakeLists.txt uses Qt Charts");
    row("libraries", "app/core/CMakeLists.txt", "PRIVATE PkgConfig::sodium",
        "app/core/CMakeLists.txt uses libsodium");

    row("unmapped", "app/core/a.cpp", "", "");
    row("unmapped", "app/extra/a.cpp", "", "app/extra is not in the map of ARCHITECTURE.md");

    row("format-pages", "app/journal/FORMAT.md", "# Journal", "");
    row("format-pages", "app/journal/README.md", "# Journal", "app/journal/FORMAT.md is missing");

    row("licence", "app/core/a.json", "{}", "");
    row("licence", "app/core/a.cpp", "int a;", "app/core/a.cpp has no licence lines");
    row("licence", "packaging/run", "#!/bin/sh", "packaging/run has no licence lines");

    row("names", "app/core/tally.cpp", "", "");
    row("names", "app/core/file_utils.cpp", "", "app/core/file_utils.cpp does not say what it does");
    row("names", "app/core/KioskManager.h", "", "app/core/KioskManager.h does not say what it does");

    row("machine-paths", "a.md", "/usr/share/puas", "");
    row("machine-paths", "a.md", "/hom" "e/ani/puas", "a.md names /hom" "e/");
    row("machine-paths", "a.md", "see ../sha" "red/x", "a.md names ../sha" "red");
}

void ArchitectureTest::sampleIsJudged()
{
    QFETCH(QByteArray, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    const QStringList expected = complaint.isEmpty() ? QStringList() : QStringList{complaint};
    QCOMPARE(checks().at(check)(sampleTable(), {{path, text}}), expected);
    if (check == "licence")
        QCOMPARE(missingLicence({{path, licensed(text)}}), QStringList());
}

void ArchitectureTest::topFolderIsJudged()
{
    QCOMPARE(strangeTopFolders({QStringLiteral("app"), QStringLiteral("src")}),
             QStringList{QStringLiteral("src does not belong at the top")});
}

void ArchitectureTest::treeKeepsTheRule_data()
{
    QTest::addColumn<QByteArray>("check");
    for (const auto &[name, check] : checks())
        QTest::addRow("%s", name.constData()) << name;
}

void ArchitectureTest::treeKeepsTheRule()
{
    QFETCH(QByteArray, check);
    const QStringList complaints = checks().at(check)(m_table, m_files);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QStringLiteral("\n  "))));
}

void ArchitectureTest::topHasSixFolders()
{
    QCOMPARE(strangeTopFolders(topFolders(inSourceTree({}))), QStringList());
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
