package hedgeward.domain.order;

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
/// @param hearings in the order of their listing
public record CaseFile(
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

    public CaseFile {
        hearings = List.copyOf(hearings);
    }

    /// The newest listing.
    public Optional<Hearing> currentHearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /// What the stage of the case follows from.
    public StageFacts stageFacts() {
        return new StageFacts(
                notice.authorisation().at(),
                notice.authorisation().granted(),
                notice.service().map(NoticeService::at),
                notice.service().map(s -> s.heardBy().latestLawful()),
                currentHearing().flatMap(Hearing::listedFor),
                currentHearing().flatMap(Hearing::result),
                currentHearing().flatMap(Hearing::determinedAt),
                hearings.size() > 1,
                order.map(ProtectionOrder::madeAt),
                order.flatMap(o -> o.term().endsAt()),
                order.flatMap(ProtectionOrder::service).map(OrderService::at));
    }

    /// The stage at an instant.
    public Stage stageAt(Instant at) {
        return Stage.of(stageFacts(), at);
    }

    public CaseFile withNotice(Notice changed) {
        return new CaseFile(
                id,
                version,
                ref,
                occurrenceRef,
                regime,
                parties,
                changed,
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
