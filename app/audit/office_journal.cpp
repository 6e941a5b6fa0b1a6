// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/office_journal.h"

#include "app/audit/office_keys.h"
#include "app/seal/hash.h"

#include <optional>

namespace puas {

namespace {

/// A signature speaks of the link: it holds everything that came before.
Signature signLink(const SigningKey &office, const Hash &link)
{
    return office.sign(SignatureDomain::AdminJournal, toBytes(link));
}

/// Follows the chain, one act after the other.
class ActChain
{
public:
    explicit ActChain(const PublicKey &office) : m_office(office) {}

    Result<Act> follow(const ActEntry &entry)
    {
        ++m_seq;
        const auto act = decodeAct(entry.body);
        if (!m_keys && act) {
            m_keys.emplace(*act, m_office);
            m_link = firstLink(m_keys->first());
        }
        m_link = nextLink(m_link, entry.body);
        const auto signature = fixedBytes<64>(entry.signature);
        if (entry.seq != qint64(m_seq) || entry.link != toBytes(m_link) || !signature || !m_keys)
            return fail(ErrorCode::Damaged, QStringLiteral("act %1 does not fit its chain").arg(m_seq));
        if (!verifySignature(m_keys->signer(), SignatureDomain::AdminJournal, entry.link, *signature))
            return fail(ErrorCode::BadSignature, QStringLiteral("act %1").arg(m_seq));
        return act;
    }

    [[nodiscard]] quint64 seq() const { return m_seq; }
    [[nodiscard]] bool isOfAnother() const { return m_keys && !m_keys->contains(m_office); }

private:
    PublicKey m_office;
    std::optional<OfficeKeys> m_keys; ///< from the first act on
    Hash m_link{};
    quint64 m_seq = 0;
};

} // namespace

Result<ActEntry> nextAct(const Store &store, const SigningKey &office, const Act &act)
{
    const auto body = encodeAct(act);
    if (!body)
        return tl::unexpected(body.error());
    const auto last = store.acts().last();
    if (!last)
        return tl::unexpected(last.error());
    const Hash previous = *last ? hashFromBytes((*last)->link) : firstLink(office.publicKey());
    const Hash link = nextLink(previous, *body);
    return ActEntry{*last ? (*last)->seq + 1 : 1, *body, toBytes(link),
                    toByteArray(signLink(office, link))};
}

Result<quint64> verifyActs(const Store &store, const PublicKey &office, const ActVisitor &visit)
{
    ActChain chain(office);
    std::optional<Error> broken;
    const auto read = store.acts().forEach(1, [&](const ActEntry &entry) {
        const auto act = chain.follow(entry);
        if (!act)
            broken = act.error();
        return act.has_value() && (!visit || visit(chain.seq(), *act));
    });
    if (!read)
        return tl::unexpected(read.error());
    if (broken)
        return tl::unexpected(*broken);
    if (chain.isOfAnother())
        return fail(ErrorCode::BadSignature, QStringLiteral("act 1 is signed with another key"));
    return chain.seq();
}

Result<> verifyAct(const Store &store, const PublicKey &office, quint64 seq)
{
    const ActLog acts = store.acts();
    const auto entry = acts.entry(qint64(seq));
    const auto first = acts.entry(1);
    const auto before = acts.entry(qint64(seq) - 1);
    for (const auto *read : {&entry, &first, &before})
        if (!*read)
            return tl::unexpected(read->error());
    if (!*entry || !*first)
        return fail(ErrorCode::NotFound, QStringLiteral("act %1").arg(seq));
    const auto firstAct = decodeAct((*first)->body);
    if (!firstAct || (seq > 1 && !*before))
        return fail(ErrorCode::Damaged, QStringLiteral("what act %1 follows is missing").arg(seq));
    const OfficeKeys keys(*firstAct, office);
    const Hash previous = *before ? hashFromBytes((*before)->link) : firstLink(keys.first());
    const auto signature = fixedBytes<64>((*entry)->signature);
    if ((*entry)->link != toBytes(nextLink(previous, (*entry)->body)) || !decodeAct((*entry)->body))
        return fail(ErrorCode::Damaged, QStringLiteral("act %1 does not fit its chain").arg(seq));
    if (!signature
        || !verifySignature(keys.signer(), SignatureDomain::AdminJournal, (*entry)->link, *signature))
        return fail(ErrorCode::BadSignature, QStringLiteral("act %1").arg(seq));
    return {};
}

} // namespace puas
