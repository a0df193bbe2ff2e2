package hedgeward.store.sample;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Any visit and any breach the domain allows, whatever the rules would say.
public final class Samples {

    private static final long FIRST_SECOND = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND = Instant.parse("2099-12-31T23:59:59Z").getEpochSecond();

    private Samples() {}

    /// Instants as the register keeps them, to the microsecond.
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND),
                        Arbitraries.integers().between(0, 999_999))
                .as((second, micro) -> Instant.ofEpochSecond(second, micro * 1_000L));
    }

    public static Arbitrary<UUID> keys() {
        return Arbitraries.longs().map(low -> new UUID(0x0190_0000_0000_7000L, low));
    }

    public static Arbitrary<OfficerId> officers() {
        return Arbitraries.of(TestRegister.HOLT, TestRegister.PIKE);
    }

    public static Arbitrary<Boolean> yesOrNo() {
        return Arbitraries.of(true, false);
    }

    public static Arbitrary<KeptDeadline> deadlines() {
        return Combinators.combine(instants(), instants(), Texts.some()).as(KeptDeadline::new);
    }

    public static Arbitrary<Visit> visits(CaseId caseId) {
        Arbitrary<TimeWindow> windows =
                Combinators.combine(instants(), Arbitraries.longs().between(1, 400_000))
                        .as((from, seconds) -> new TimeWindow(from, from.plusSeconds(seconds)));
        Arbitrary<VisitCode> codes =
                Arbitraries.strings()
                        .alpha()
                        .numeric()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .map(VisitCode::new);
        return Combinators.combine(
                        keys(),
                        codes,
                        Arbitraries.of(VisitPurpose.values()),
                        windows,
                        officers().optional(),
                        visitStates(),
                        Texts.maybe(),
                        instants().optional())
                .as(
                        (id, code, purpose, window, officer, state, notes, missNoted) ->
                                new Visit(
                                        new VisitId(id),
                                        0,
                                        code,
                                        caseId,
                                        purpose,
                                        window,
                                        officer,
                                        officer.map(_ -> TestRegister.PIKE),
                                        state,
                                        notes,
                                        missNoted));
    }

    public static Arbitrary<VisitState> visitStates() {
        return Arbitraries.oneOf(
                Arbitraries.just(new VisitState.Planned()),
                outcomes().map(VisitState.Recorded::new),
                Combinators.combine(instants(), Texts.some()).as(VisitState.Cancelled::new),
                instants().map(VisitState.Closed::new));
    }

    private static Arbitrary<VisitOutcome> outcomes() {
        Arbitrary<Disclosure> disclosures =
                Combinators.combine(terms(), Texts.some()).as(Disclosure::new);
        return Combinators.combine(
                        instants(),
                        Arbitraries.of(Attempt.values()),
                        yesOrNo().optional(),
                        yesOrNo().optional(),
                        yesOrNo().optional(),
                        disclosures.optional(),
                        Texts.maybe())
                .as(VisitOutcome::new);
    }

    public static Arbitrary<Breach> breaches(CaseId caseId) {
        return Combinators.combine(
                        keys(),
                        instants(),
                        Arbitraries.of(BreachSource.values()),
                        terms(),
                        Texts.maybe(),
                        breachStates())
                .as(
                        (id, reported, source, terms, words, state) ->
                                new Breach(
                                        new BreachId(id),
                                        0,
                                        caseId,
                                        Optional.empty(),
                                        reported,
                                        source,
                                        terms,
                                        words,
                                        state));
    }

    public static Arbitrary<BreachState> breachStates() {
        return Arbitraries.oneOf(
                Arbitraries.just(new BreachState.Reported()),
                instants().map(BreachState.ArrestSought::new),
                arrests().map(BreachState.InCustody::new),
                Combinators.combine(
                                arrests().optional(),
                                instants(),
                                yesOrNo(),
                                remands().optional(),
                                Arbitraries.integers().between(1, 90).optional())
                        .as(Samples::inCourt),
                Combinators.combine(
                                arrests().optional(),
                                instants().optional(),
                                Arbitraries.integers().between(1, 90).optional(),
                                courtOutcomes())
                        .as(Samples::finished),
                Combinators.combine(arrests(), instants(), Texts.some())
                        .as(BreachState.Released::new));
    }

    private static Arbitrary<Arrest> arrests() {
        Arbitrary<Custody> custody =
                Combinators.combine(instants().optional(), instants().optional()).as(Custody::new);
        return Combinators.combine(
                        instants(),
                        Texts.maybe(),
                        Texts.maybe(),
                        deadlines().optional(),
                        custody,
                        Texts.maybe())
                .as(Arrest::new);
    }

    /// The newest day in court some days after the first.
    private static BreachState inCourt(
            Optional<Arrest> arrest,
            Instant at,
            boolean adjourned,
            Optional<Remand> remand,
            Optional<Integer> daysLater) {
        return new BreachState.BeforeCourt(
                arrest,
                at,
                adjourned,
                remand,
                daysLater.map(days -> at.plus(days, ChronoUnit.DAYS)));
    }

    private static BreachState finished(
            Optional<Arrest> arrest,
            Optional<Instant> first,
            Optional<Integer> daysLater,
            CourtOutcome outcome) {
        return new BreachState.Finished(
                arrest,
                first,
                first.flatMap(at -> daysLater.map(days -> at.plus(days, ChronoUnit.DAYS))),
                outcome);
    }

    private static Arbitrary<Remand> remands() {
        return Combinators.combine(Arbitraries.of(Remand.Kind.class), instants(), Texts.maybe())
                .as(Remand::new);
    }

    private static Arbitrary<CourtOutcome> courtOutcomes() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 5_000);
        return Arbitraries.oneOf(
                Combinators.combine(
                                numbers.optional(),
                                numbers.optional(),
                                Combinators.combine(numbers, numbers).as(DailySum::new).optional())
                        .as(CourtOutcome.Proved::new),
                Arbitraries.just(new CourtOutcome.NotProved()),
                Arbitraries.just(new CourtOutcome.Withdrawn()));
    }

    private static Arbitrary<List<ConditionType>> terms() {
        return Arbitraries.of(ConditionType.values()).list().ofMaxSize(4);
    }
}
