// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/signed_document.h"
#include "app/trust/enrolment_answer.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace puas;
using namespace puas::test;

namespace {

constexpr quint8 officeKey = 2;
constexpr quint8 boxKey = 3;
constexpr quint8 kioskKey = 1;
constexpr qint64 createdMs = 1'791'162'000'000;

Invitation sample()
{
    return {QStringLiteral("000102030405060708090a0b0c0d0e0f"),
            QStringLiteral("DUKCAPIL"),
            QStringLiteral("Dinas Kependudukan"),
            fixedSigningKey(officeKey).publicKey(),
            fixedBoxKey(boxKey).publicKey(),
            1,
            QStringLiteral("Kios \"3\""),
            QStringLiteral("3"),
            fingerprint(fixedSigningKey(9).publicKey()),
            createdMs,
            createdMs + invitationLifetimeMs};
}

QByteArray invitationDocument()
{
    return *signInvitation(fixedSigningKey(officeKey), sample());
}

QByteArray answerDocument()
{
    return signAnswer(fixedSigningKey(kioskKey), sample(), invitationDocument());
}

QJsonObject objectOf(const QByteArray &document)
{
    return QJsonDocument::fromJson(*unverifiedContent(document)).object();
}

/// The document with one value of its JSON changed, and signed again by whoever \a signer is.
QByteArray withValue(const QByteArray &document, const char *key, const QJsonValue &value,
                     const SigningKey &signer, SignatureDomain domain)
{
    QJsonObject object = objectOf(document);
    object.insert(QLatin1String(key), value);
    return signDocument(signer, domain, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// Invitation and answer: what the two sides read, and what they refuse.
class TrustDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void open();
    void valuesThatNobodySigns_data();
    void valuesThatNobodySigns();
    void refusedInvitations_data();
    void refusedInvitations();
    void refusedAnswers_data();
    void refusedAnswers();
    void everyFlippedBitAndTruncation();
    void idsDiffer();
};

void TrustDocumentsTest::open()
{
    const auto invitation = openInvitation(invitationDocument());
    PUAS_VERIFY_OK(invitation);
    QCOMPARE(*invitation, sample());
    const auto answer = openAnswer(answerDocument());
    PUAS_VERIFY_OK(answer);
    QCOMPARE(*answer, (EnrolmentAnswer{sample().id, blake2b(invitationDocument()),
                                       fixedSigningKey(kioskKey).publicKey()}));
    QCOMPARE(answerDocument(), answerDocument());

    Invitation lobby = sample();
    lobby.counter.clear();
    lobby.replaces.clear();
    QCOMPARE(*openInvitation(*signInvitation(fixedSigningKey(officeKey), lobby)), lobby);
    Invitation longest = sample();
    longest.officeName = longest.kioskName = longest.counter = longest.office = QString(
        200, QChar(u'\u6f22'));
    PUAS_VERIFY_OK(signInvitation(fixedSigningKey(officeKey), longest));
}

void TrustDocumentsTest::valuesThatNobodySigns_data()
{
    QTest::addColumn<Invitation>("invitation");
    const auto row = [](const char *name, auto change) {
        Invitation invitation = sample();
        change(invitation);
        QTest::newRow(name) << invitation;
    };
    row("another key than the signer's",
        [](Invitation &i) { i.signingKey = fixedSigningKey(5).publicKey(); });
    row("no office", [](Invitation &i) { i.office.clear(); });
    row("no name", [](Invitation &i) { i.kioskName.clear(); });
    row("a name too long", [](Invitation &i) { i.kioskName = QString(201, u'x'); });
    row("an id that is none", [](Invitation &i) { i.id = QStringLiteral("../../etc/passwd"); });
    row("a replaced kiosk that is none", [](Invitation &i) { i.replaces = QStringLiteral("3"); });
    row("key number 0", [](Invitation &i) { i.keyNumber = 0; });
    row("expires before it is made", [](Invitation &i) { i.expiresMs = i.createdMs; });
}

void TrustDocumentsTest::valuesThatNobodySigns()
{
    QFETCH(Invitation, invitation);
    PUAS_COMPARE_ERROR(signInvitation(fixedSigningKey(officeKey), invitation),
                       ErrorCode::InvalidArgument);
}

void TrustDocumentsTest::refusedInvitations_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("reason");
    const auto changed = [](const char *key, const QJsonValue &value) {
        return withValue(invitationDocument(), key, value, fixedSigningKey(officeKey),
                         SignatureDomain::Invitation);
    };
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("an answer") << answerDocument() << "bad-signature";
    QTest::newRow("signed by another key than its own")
        << withValue(invitationDocument(), "office", QStringLiteral("DUKCAPIL"), fixedSigningKey(5),
                     SignatureDomain::Invitation)
        << "bad-signature";
    QTest::newRow("signed as settings") << signDocument(
        fixedSigningKey(officeKey), SignatureDomain::Settings, *unverifiedContent(invitationDocument()))
                                        << "bad-signature";
    QTest::newRow("a name changed on the way")
        << invitationDocument().replace("Dinas Kependudukan", "Dinas Kependudukam") << "bad-signature";
    QTest::newRow("format 2") << changed("format", 2) << "newer-format";
    QTest::newRow("no format") << changed("format", QJsonValue()) << "damaged";
    QTest::newRow("one more field") << changed("further", 1) << "damaged";
    QTest::newRow("an id that is a path")
        << changed("id", QStringLiteral("../../../../etc/cron.d/x")) << "damaged";
    QTest::newRow("capital hexadecimal digits") << changed("id", sample().id.toUpper()) << "damaged";
    QTest::newRow("key number 0") << changed("key_number", 0) << "damaged";
    QTest::newRow("half a key number") << changed("key_number", 1.5) << "damaged";
    QTest::newRow("no name") << changed("kiosk_name", QString()) << "damaged";
    QTest::newRow("a short box key") << changed("box_key", QStringLiteral("00")) << "damaged";
    QTest::newRow("not compact") << signDocument(
        fixedSigningKey(officeKey), SignatureDomain::Invitation,
        QJsonDocument(objectOf(invitationDocument())).toJson(QJsonDocument::Indented))
                                 << "damaged";
    QTest::newRow("too large") << changed("office_name", QString(int(largestInvitation), u'x'))
                               << "damaged";
}

void TrustDocumentsTest::refusedInvitations()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, reason);
    QCOMPARE(outcomeOf(openInvitation(document)), reason);
}

void TrustDocumentsTest::refusedAnswers_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("reason");
    const auto changed = [](const char *key, const QJsonValue &value) {
        return withValue(answerDocument(), key, value, fixedSigningKey(kioskKey),
                         SignatureDomain::Enrolment);
    };
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("an invitation") << invitationDocument() << "bad-signature";
    QTest::newRow("a key that its sender does not have") << changed(
        "kiosk_key", QString::fromLatin1(toByteArray(fixedSigningKey(5).publicKey()).toHex()))
                                                         << "bad-signature";
    QTest::newRow("a key of zeros") << changed("kiosk_key", QString(64, u'0')) << "bad-signature";
    QTest::newRow("format 2") << changed("format", 2) << "newer-format";
    QTest::newRow("one more field") << changed("further", 1) << "damaged";
    QTest::newRow("an invitation that is a path")
        << changed("invitation", QStringLiteral("../x")) << "damaged";
    QTest::newRow("too large") << changed("further", QString(int(largestAnswer), u'x')) << "damaged";
}

void TrustDocumentsTest::refusedAnswers()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, reason);
    QCOMPARE(outcomeOf(openAnswer(document)), reason);
}

void TrustDocumentsTest::everyFlippedBitAndTruncation()
{
    const auto tryAll = [](const QByteArray &good, auto opens) {
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!opens(good.first(size)), qPrintable(QString::number(size)));
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << bit % 8));
            QVERIFY2(!opens(bad), qPrintable(QString::number(bit)));
        }
    };
    tryAll(invitationDocument(), [](const QByteArray &d) { return openInvitation(d).has_value(); });
    tryAll(answerDocument(), [](const QByteArray &d) { return openAnswer(d).has_value(); });
}

void TrustDocumentsTest::idsDiffer()
{
    QVERIFY(newInvitationId() != newInvitationId());
    QCOMPARE(newInvitationId().size(), 32);
}

QTEST_GUILESS_MAIN(TrustDocumentsTest)
#include "documents_test.moc"
