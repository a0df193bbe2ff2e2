package hedgeward.domain.order;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.people.Parties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One case: the people, the notice, the hearings of the application and the order, if one was
/// made.
///
/// @param version counts saves; a save that expects an older one is refused as stale
/// @param notice empty when a court made the order without one before it, as it may a DAPO (DAA
///   2021 ss.28, 31)
/// @param hearings in the order of their listing
public record CaseFile(
        CaseId id,
        long version,
        CaseRef ref,
        Optional<String> occurrenceRef,
        Regime regime,
        Parties parties,
        Optional<Notice> notice,
        List<Hearing> hearings,
        Optional<ProtectionOrder> order,
        Handling handling) {

    public CaseFile {
        hearings = List.copyOf(hearings);
        if (notice.isEmpty() && order.isEmpty()) {
            throw new IllegalArgumentException("a case begins with a notice or with an order");
        }
        if (notice.isEmpty() && regime != Regime.DAPN_DAPO) {
            throw new IllegalArgumentException("only a DAPO is made without a notice before it");
        }
    }

    /// A case that began with a notice.
    public CaseFile(
            CaseId id,
            long version,
            CaseRef ref,
            Optional<String> occurrenceRef,
            Regime regime,
            Parties parties,
            Notice notice,
            List<Hearing> hearings,
            Optional<ProtectionOrder> order,
            Handling handling) {
        this(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                parties,
                Optional.of(notice),
                hearings,
                order,
                handling);
    }

    /// The decision on the notice, where there is a notice.
    public Optional<Authorisation> authorisation() {
        return notice.map(Notice::authorisation);
    }

    /// The service of the notice, where it was served.
    public Optional<NoticeService> noticeService() {
        return notice.flatMap(Notice::service);
    }

    /// The terms of the notice; none where there is no notice.
    public Terms noticeTerms() {
        return notice.map(Notice::terms).orElseGet(() -> Terms.NONE);
    }

    /// The terms of the order once one is made, those of the notice before.
    public Terms newestTerms() {
        return order.map(ProtectionOrder::terms).orElseGet(this::noticeTerms);
    }

    /// When the case began: the decision on the notice, or the order where no notice came before.
    public Instant beganAt() {
        return authorisation()
                .map(Authorisation::at)
                .or(() -> order.map(ProtectionOrder::madeAt))
                .orElseThrow();
    }

    /// The newest listing.
    public Optional<Hearing> currentHearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /// What the stage of the case follows from.
    public StageFacts stageFacts() {
        return new StageFacts(
                beganAt(),
                authorisation().map(Authorisation::granted).orElse(true),
                noticeService().map(NoticeService::at),
                noticeService().map(s -> s.heardBy().latestLawful()),
                currentHearing().flatMap(Hearing::listedFor),
                currentHearing().flatMap(Hearing::result),
                currentHearing().flatMap(Hearing::determinedAt),
                hearings.size() > 1,
                order.map(ProtectionOrder::madeAt),
                order.flatMap(o -> o.term().endsAt()),
                order.flatMap(ProtectionOrder::service).map(OrderService::at),
                order.flatMap(ProtectionOrder::ending),
                order.map(o -> o.events().suspensions()).orElse(List.of()));
    }

    /// The stage at an instant.
    public Stage stageAt(Instant at) {
        return Stage.of(stageFacts(), at);
    }

    public CaseFile withParties(Parties changed) {
        return new CaseFile(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                changed,
                notice,
                hearings,
                order,
                handling);
    }

    public CaseFile withOccurrenceRef(Optional<String> changed) {
        return new CaseFile(
                id, version, ref, changed, regime, parties, notice, hearings, order, handling);
    }

    public CaseFile withNotice(Notice changed) {
        return new CaseFile(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                parties,
                Optional.of(changed),
                hearings,
                order,
                handling);
    }

    public CaseFile withOrder(ProtectionOrder changed) {
        return new CaseFile(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                parties,
                notice,
                hearings,
                Optional.of(changed),
                handling);
    }

    public CaseFile withHandling(Handling changed) {
        return new CaseFile(
                id, version, ref, occurrenceRef, regime, parties, notice, hearings, order, changed);
    }

    /// The same as if no order had been recorded.
    public CaseFile withoutOrder() {
        return new CaseFile(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                parties,
                notice,
                hearings,
                Optional.empty(),
                handling);
    }

    /// Adds a listing, or replaces the one with the same number.
    public CaseFile withHearing(Hearing hearing) {
        List<Hearing> changed = new ArrayList<>(hearings);
        changed.removeIf(h -> h.number() == hearing.number());
        changed.add(hearing);
        changed.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return new CaseFile(
                id, version, ref, occurrenceRef, regime, parties, notice, changed, order, handling);
    }

    @Override
    public String toString() {
        return "CaseFile[" + id.value() + "]";
    }
}
