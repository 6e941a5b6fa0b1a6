// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/role.h"

#include <QStringList>
#include <QTest>

using namespace puas;

/// The table of rights, as the office reads it.
class RoleTest : public QObject
{
    Q_OBJECT

private slots:
    void mayDoExactlyThis_data();
    void mayDoExactlyThis();
    void auditorChangesNothing();
    void names();
};

void RoleTest::mayDoExactlyThis_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("roles");
    const auto row = [](Deed deed, const char *roles) {
        QTest::addRow("%s", qPrintable(deedName(deed))) << deed << QString::fromLatin1(roles);
    };
    row(Deed::ReadOverview, "head it personnel auditor");
    row(Deed::ReadOfficers, "head personnel auditor");
    row(Deed::ReadAllowances, "head personnel auditor");
    row(Deed::ReadKiosks, "head it auditor");
    row(Deed::ReadUsers, "head it auditor");
    row(Deed::ReadAudit, "head it auditor");
    row(Deed::ImportBundles, "it");
    row(Deed::ManageKiosks, "it");
    row(Deed::ApproveKiosks, "head it");
    row(Deed::ManageOfficers, "personnel");
    row(Deed::ManagePlaces, "head it");
    row(Deed::ChangeRules, "head personnel");
    row(Deed::ApproveRules, "head personnel");
    row(Deed::ClosePeriods, "personnel");
    row(Deed::ApprovePeriods, "head");
    row(Deed::SettleObjections, "head personnel");
    row(Deed::DecideMarks, "head personnel");
    row(Deed::PlanFollowUps, "head personnel");
    row(Deed::DecideProposals, "head personnel");
    row(Deed::ManageUsers, "head it");
    row(Deed::Backup, "it");
}

void RoleTest::mayDoExactlyThis()
{
    QFETCH(Deed, deed);
    QFETCH(QString, roles);
    QStringList allowed;
    for (const Role role : allRoles) {
        QCOMPARE(expectMay(role, deed).has_value(), mayDo(role, deed));
        if (mayDo(role, deed))
            allowed.append(roleName(role));
    }
    QCOMPARE(allowed.join(QLatin1Char(' ')), roles);
}

void RoleTest::auditorChangesNothing()
{
    for (const Deed deed : allDeeds)
        if (mayDo(Role::Auditor, deed))
            QVERIFY2(deedName(deed).startsWith(QLatin1String("read-")), qPrintable(deedName(deed)));
    QCOMPARE(expectMay(Role::Auditor, Deed::ManageUsers).error(),
             (Error{ErrorCode::NotAllowed, QStringLiteral("manage-users as auditor")}));
}

void RoleTest::names()
{
    for (const Role role : allRoles)
        QCOMPARE(roleNamed(roleName(role)), std::optional(role));
    QCOMPARE(roleNamed(QStringLiteral("Head")), std::nullopt);
    QCOMPARE(roleNamed(QString()), std::nullopt);
}

QTEST_GUILESS_MAIN(RoleTest)
#include "role_test.moc"
