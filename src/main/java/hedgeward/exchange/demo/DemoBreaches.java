package hedgeward.exchange.demo;

import hedgeward.app.common.Ids;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Address;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitState;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The breaches of one invented order: those disclosed at its visits, and those its scenario asks
/// for.
final class DemoBreaches {

    private static final long KIND = 6;
    private static final Duration TO_COURT = Duration.ofHours(1);
    private static final List<Integer> CUSTODY = List.of(7, 14, 14, 28, 42);
    private static final List<Integer> POUNDS = List.of(50, 100, 150, 250);

    private final DemoPlan plan;
    private final DemoCourt court;
    private final StatutoryClocks clocks;
    private final Ids ids;
    private long made;

    DemoBreaches(DemoPlan plan, DemoCourt court, StatutoryClocks clocks, Ids ids) {
        this.plan = plan;
        this.court = court;
        this.clocks = clocks;
        this.ids = ids;
    }

    List<Breach> of(CaseFile file, List<Visit> visits, Scenario scenario) {
        List<Breach> breaches = new ArrayList<>();
        for (Visit visit : visits) {
            if (visit.state() instanceof VisitState.Recorded(VisitOutcome outcome)) {
                outcome.disclosure()
                        .ifPresent(told -> breaches.add(disclosed(file, visit, outcome, told)));
            }
        }
        if (file.order().isPresent()) {
            onTheDesk(file, scenario).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Chance chance() {
        made++;
        return Chance.of(plan.seed(), KIND, made);
    }

    private Breach disclosed(CaseFile file, Visit visit, VisitOutcome outcome, Disclosure told) {
        Chance chance = chance();
        return breach(file, outcome.visitedAt(), BreachSource.VISIT, chance)
                .at(visit)
                .said(told.words())
                .in(usual(file, outcome.visitedAt(), chance));
    }

    private Optional<Breach> onTheDesk(CaseFile file, Scenario scenario) {
        Chance chance = chance();
        Instant until = plan.until();
        return switch (scenario) {
            case BREACH_REPORTED ->
                    Optional.of(called(file, hours(20), chance).in(new BreachState.Reported()));
            case ARREST_SOUGHT ->
                    Optional.of(
                            called(file, hours(30), chance)
                                    .in(new BreachState.ArrestSought(until.minus(hours(26)))));
            case IN_CUSTODY ->
                    Optional.of(
                            called(file, hours(5), chance)
                                    .in(
                                            new BreachState.InCustody(
                                                    arrest(file, until.minus(hours(3)), chance))));
            case BREACH_ADJOURNED ->
                    Optional.of(called(file, days(8), chance).in(heard(file, chance, true)));
            case BREACH_PROVED ->
                    Optional.of(called(file, days(8), chance).in(heard(file, chance, false)));
            case MADE, REFUSED, WITHDRAWN, ADJOURNED, LAPSED, UNSERVED, RELISTED, VISIT_OVERDUE ->
                    Optional.empty();
        };
    }

    private DemoBreach called(CaseFile file, Duration before, Chance chance) {
        return breach(file, plan.until().minus(before), BreachSource.CALL, chance)
                .said(chance.one(DemoWords.SAID));
    }

    private DemoBreach breach(CaseFile file, Instant at, BreachSource source, Chance chance) {
        List<ConditionType> terms =
                file.order().stream()
                        .map(ProtectionOrder::terms)
                        .flatMap(t -> t.conditions().stream())
                        .map(Condition::type)
                        .toList();
        return new DemoBreach(
                new Breach(
                        new BreachId(ids.next()),
                        0,
                        file.id(),
                        Optional.empty(),
                        at,
                        source,
                        List.of(chance.one(terms)),
                        Optional.empty(),
                        new BreachState.Reported()));
    }

    /// Three in four respondents are found while the order still runs, and stand before the court
    /// in time.
    private BreachState usual(CaseFile file, Instant reported, Chance chance) {
        Instant at = chance.after(reported, 120, 1200);
        boolean found = chance.percent(76) && file.order().orElseThrow().isInForceAt(at);
        if (!found || at.isAfter(plan.until())) {
            return new BreachState.Reported();
        }
        Arrest arrest = arrest(file, at, chance);
        Instant sitting = court.next(at, TO_COURT, chance);
        if (sitting.isAfter(plan.until())) {
            return new BreachState.InCustody(arrest);
        }
        return chance.percent(8)
                ? new BreachState.BeforeCourt(Optional.of(arrest), sitting, true)
                : new BreachState.Finished(
                        Optional.of(arrest), Optional.of(sitting), outcome(chance));
    }

    private BreachState heard(CaseFile file, Chance chance, boolean adjourned) {
        Instant at = plan.until().minus(days(7)).minus(hours(20));
        Optional<Arrest> arrest = Optional.of(arrest(file, at, chance));
        Instant sitting = court.next(at, TO_COURT, chance);
        CourtOutcome proved =
                new CourtOutcome.Proved(Optional.of(chance.one(CUSTODY)), Optional.empty());
        return adjourned
                ? new BreachState.BeforeCourt(arrest, sitting, true)
                : new BreachState.Finished(arrest, Optional.of(sitting), proved);
    }

    private Arrest arrest(CaseFile file, Instant at, Chance chance) {
        return new Arrest(
                at,
                file.parties().respondent().address().map(Address::lines),
                Optional.of("MB%05d".formatted(chance.between(1, 99_999))),
                BreachRules.courtBy(file, at, clocks));
    }

    private static CourtOutcome outcome(Chance chance) {
        int roll = chance.between(1, 100);
        if (roll <= 18) {
            return new CourtOutcome.NotProved();
        }
        if (roll <= 22) {
            return new CourtOutcome.Withdrawn();
        }
        return chance.percent(42)
                ? new CourtOutcome.Proved(Optional.of(chance.one(CUSTODY)), Optional.empty())
                : new CourtOutcome.Proved(Optional.empty(), Optional.of(chance.one(POUNDS)));
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
