package hedgeward.exchange.demo;

import hedgeward.app.common.Ids;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPlan;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitTemplate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The visits of one invented order, from the standard template. What lies ahead is planned.
final class DemoVisits {

    private static final long KIND = 5;
    private static final List<Attempt> NOT_SEEN =
            List.of(
                    Attempt.NO_REPLY,
                    Attempt.NO_REPLY,
                    Attempt.NO_REPLY,
                    Attempt.REFUSED,
                    Attempt.UNSAFE_TO_SPEAK,
                    Attempt.MOVED);

    private final DemoPlan plan;
    private final DemoOfficers officers;
    private final Ids ids;
    private long codes;

    DemoVisits(DemoPlan plan, DemoOfficers officers, Ids ids) {
        this.plan = plan;
        this.officers = officers;
        this.ids = ids;
    }

    /// Oldest first; none without an order.
    List<Visit> of(CaseFile file, Scenario scenario) {
        List<Visit> visits = new ArrayList<>();
        file.order()
                .ifPresent(
                        order ->
                                proposals(order)
                                        .forEach(p -> visits.add(visit(file, p, scenario))));
        if (scenario == Scenario.VISIT_OVERDUE) {
            lastDue(visits).ifPresent(due -> visits.set(due, planned(visits.get(due))));
        }
        return visits;
    }

    private static List<VisitPlan.Proposal> proposals(ProtectionOrder order) {
        return VisitPlan.of(VisitTemplate.standard(), order, order.madeAt());
    }

    private Visit visit(CaseFile file, VisitPlan.Proposal proposal, Scenario scenario) {
        codes++;
        Chance chance = Chance.of(plan.seed(), KIND, codes);
        Officer first = officers.visitor(chance);
        Optional<OfficerId> second =
                Optional.of(officers.visitor(chance).id())
                        .filter(id -> chance.percent(32) && !id.equals(first.id()));
        Instant from = proposal.window().from();
        boolean ahead = proposal.window().to().isAfter(plan.until());
        boolean unallocated = ahead && chance.percent(15);
        return new Visit(
                new VisitId(ids.next()),
                0,
                VisitCode.ofNumber(codes),
                file.id(),
                proposal.purpose(),
                proposal.window(),
                unallocated ? Optional.empty() : Optional.of(first.id()),
                unallocated ? Optional.empty() : second,
                ahead ? new VisitState.Planned() : past(from, file, chance, scenario),
                Optional.empty(),
                Optional.empty());
    }

    private VisitState past(Instant from, CaseFile file, Chance chance, Scenario scenario) {
        int roll = chance.between(1, 100);
        if (!scenario.isForTheDesk() && roll <= 3) {
            return new VisitState.Cancelled(from, "");
        }
        if (!isLive(file) && roll <= 6) {
            return new VisitState.Planned();
        }
        Instant at = chance.after(from, 5, 170);
        return new VisitState.Recorded(
                chance.percent(66) ? seen(at, file, chance) : missed(at, chance));
    }

    private boolean isLive(CaseFile file) {
        return file.order().map(order -> order.isInForceAt(plan.until())).orElse(false);
    }

    private VisitOutcome seen(Instant at, CaseFile file, Chance chance) {
        int children = file.parties().household().childrenKnown().orElse(0);
        Optional<Disclosure> disclosure =
                !isLive(file) && chance.percent(6)
                        ? Optional.of(new Disclosure(List.of(), chance.one(DemoWords.SAID)))
                        : Optional.empty();
        return new VisitOutcome(
                at,
                Attempt.SEEN,
                Optional.of(chance.percent(75)),
                children > 0 ? Optional.of(chance.percent(55)) : Optional.empty(),
                disclosure,
                Optional.empty());
    }

    private static VisitOutcome missed(Instant at, Chance chance) {
        return new VisitOutcome(
                at,
                chance.one(NOT_SEEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Integer> lastDue(List<Visit> visits) {
        Optional<Integer> last = Optional.empty();
        for (int place = 0; place < visits.size(); place++) {
            if (visits.get(place).window().isOverAt(plan.until())) {
                last = Optional.of(place);
            }
        }
        return last;
    }

    private static Visit planned(Visit visit) {
        return visit.withState(new VisitState.Planned());
    }
}
