package hedgeward.domain.breach;

import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Opening a breach and taking it to court (CSA 2010 s.26, s.29; DAA 2021 s.26, s.39).
public final class BreachRules {

    private BreachRules() {}

    /// Opens a breach. Something must have been in force when it was reported, or have ended since
    /// the conduct: a report may come after the order's last day, so only a case that never bound
    /// anybody is refused.
    public static Decision<Breach, BreachRejection> open(
            Breach reported, CaseFile file, Instant now) {
        if (reported.reportedAt().isAfter(now)) {
            return Decision.reject(BreachRejection.REPORTED_IN_THE_FUTURE);
        }
        return termProblem(reported, file)
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        reported, new BreachFact.BreachOpened(reported.id(), now)));
    }

    /// Why a breach cannot be of the terms it names: nothing bound the respondent when it was
    /// reported, or one of them never had by then. What is reported may lie days back, so a term
    /// that is over or was varied away since may be named.
    public static Optional<BreachRejection> termProblem(Breach reported, CaseFile file) {
        Instant at = reported.reportedAt();
        if (termsAt(file, at).isEmpty()) {
            return Optional.of(BreachRejection.NOTHING_IN_FORCE_THEN);
        }
        return everBound(file, at).containsAll(reported.conditions())
                ? Optional.empty()
                : Optional.of(BreachRejection.TERM_NOT_IN_THE_ORDER);
    }

    /// What kinds of term bound the respondent at some time up to an instant.
    public static Set<ConditionType> everBound(CaseFile file, Instant at) {
        return file.order()
                .filter(order -> !at.isBefore(order.madeAt()))
                .map(order -> order.history().typesUntil(at))
                .or(() -> file.notice().map(notice -> notice.history().typesUntil(at)))
                .orElse(Set.of());
    }

    /// The terms that bound the respondent at an instant, or last bound him before it.
    public static Optional<Terms> termsAt(CaseFile file, Instant at) {
        return switch (file.stageAt(at)) {
            case Stage.InForce _ -> file.order().map(o -> o.history().at(at));
            case Stage.Suspended _, Stage.Expired _, Stage.Rescinded _, Stage.Discharged _ ->
                    file.order().map(o -> o.history().versionAt(at).terms());
            case Stage.AwaitingHearing _,
                    Stage.Adjourned _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _ ->
                    file.notice().map(n -> n.history().at(at));
            case Stage.NotYet _, Stage.NoticeRefused _, Stage.Unserved _ -> Optional.empty();
        };
    }

    /// Officers are asked to find and arrest the respondent.
    public static Decision<Breach, BreachRejection> seekArrest(Breach breach, Instant now) {
        return switch (breach.state()) {
            case BreachState.Reported _, BreachState.Released _ ->
                    Decision.accept(
                            breach.withState(new BreachState.ArrestSought(now)),
                            new BreachFact.ArrestSought(breach.id(), now));
            case BreachState.ArrestSought _, BreachState.InCustody _, BreachState.BeforeCourt _ ->
                    Decision.reject(BreachRejection.ALREADY_ARRESTED);
            case BreachState.Finished _ -> Decision.reject(BreachRejection.ALREADY_FINISHED);
        };
    }

    /// Where and when the respondent was arrested.
    ///
    /// @param custody what is known of the time at the station
    /// @param timeSource where the times come from, when not from the PC's clock
    public record ArrestReport(
            Instant at,
            Optional<String> place,
            Optional<String> custodyRef,
            Custody custody,
            Optional<String> timeSource) {

        /// An arrest of which nothing is known from the station, timed by the PC's clock.
        public ArrestReport(Instant at, Optional<String> place, Optional<String> custodyRef) {
            this(at, place, custodyRef, Custody.UNKNOWN, Optional.empty());
        }

        @Override
        public String toString() {
            return "ArrestReport[" + at + "]";
        }
    }

    /// The respondent is arrested: the court clock starts with the arrest.
    public static Decision<Breach, BreachRejection> arrest(
            Breach breach,
            CaseFile file,
            ArrestReport report,
            StatutoryClocks clocks,
            Instant now) {
        return switch (breach.state()) {
            case BreachState.InCustody _, BreachState.BeforeCourt _ ->
                    Decision.reject(BreachRejection.ALREADY_ARRESTED);
            case BreachState.Finished _ -> Decision.reject(BreachRejection.ALREADY_FINISHED);
            case BreachState.Reported _, BreachState.ArrestSought _, BreachState.Released _ -> {
                if (report.at().isAfter(now)) {
                    yield Decision.reject(BreachRejection.IN_THE_FUTURE);
                }
                Optional<BreachRejection> station =
                        DetentionRules.problem(report.custody(), report.at(), now);
                if (station.isPresent()) {
                    yield Decision.reject(station.get());
                }
                if (!ArrestPower.reaches(breach, file, report.at())) {
                    yield Decision.reject(BreachRejection.ARREST_OUTSIDE_THE_ORDER);
                }
                Arrest arrest =
                        new Arrest(
                                report.at(),
                                report.place(),
                                report.custodyRef(),
                                courtBy(file, report.at(), clocks),
                                report.custody(),
                                report.timeSource());
                yield Decision.accept(
                        breach.withState(new BreachState.InCustody(arrest)),
                        new BreachFact.RespondentArrested(breach.id(), report.at()));
            }
        };
    }

    /// The end of the 24 hours from an arrest, or the listed hearing if earlier for a notice (CSA
    /// 2010 s.26(1)(b)). Empty for a DAPO, whose breach is an offence under the PACE clock.
    public static Optional<KeptDeadline> courtBy(
            CaseFile file, Instant arrested, StatutoryClocks clocks) {
        return courtDeadline(file, arrested, clocks).map(KeptDeadline::of);
    }

    /// The same with its working. Of several hearings the first after the arrest ends the time: one
    /// that was put off gives no more.
    public static Optional<Deadline> courtDeadline(
            CaseFile file, Instant arrested, StatutoryClocks clocks) {
        return whatIsBroken(file, arrested)
                .flatMap(
                        broken -> {
                            Optional<Instant> listed =
                                    file.hearings().stream()
                                            .flatMap(hearing -> hearing.listedFor().stream())
                                            .filter(arrested::isBefore)
                                            .min(Comparator.naturalOrder());
                            return broken == BreachOf.NOTICE && listed.isPresent()
                                    ? Optional.of(
                                            clocks.courtByOrHearing(
                                                    file.regime(), arrested, listed.get()))
                                    : clocks.courtBy(file.regime(), broken, arrested);
                        });
    }

    /// Which of notice and order was in force at an instant.
    public static Optional<BreachOf> whatIsBroken(CaseFile file, Instant at) {
        return switch (file.stageAt(at)) {
            case Stage.InForce _ -> Optional.of(BreachOf.ORDER);
            case Stage.AwaitingHearing _, Stage.Adjourned _ -> Optional.of(BreachOf.NOTICE);
            case Stage.NotYet _,
                    Stage.NoticeRefused _,
                    Stage.Unserved _,
                    Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _,
                    Stage.Suspended _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _ ->
                    Optional.empty();
        };
    }

    /// What happened in court.
    ///
    /// @param adjourned whether the court put the matter off
    /// @param remand until when, and how, when it did
    public record CourtReport(Instant at, boolean adjourned, Optional<Remand> remand) {

        /// Nothing is known of a remand.
        public CourtReport(Instant at, boolean adjourned) {
            this(at, adjourned, Optional.empty());
        }
    }

    /// The respondent stands before the court; the clock stops. Reaching the cells does not stop
    /// it. After a remand this is said again of the next day in court.
    public static Decision<Breach, BreachRejection> beforeCourt(
            Breach breach, CourtReport report, Instant now) {
        return courtProblem(breach, report, now)
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        breach.withState(inCourt(breach.state(), report)),
                                        new BreachFact.BroughtBeforeCourt(
                                                breach.id(), report.at())));
    }

    /// The first day in court stays: it stopped the clock.
    private static BreachState inCourt(BreachState before, CourtReport report) {
        Optional<Instant> first =
                before instanceof BreachState.BeforeCourt court
                        ? Optional.of(court.at())
                        : Optional.empty();
        return new BreachState.BeforeCourt(
                before.arrestMade(),
                first.orElse(report.at()),
                report.adjourned(),
                report.remand(),
                first.map(_ -> report.at()));
    }

    private static Optional<BreachRejection> courtProblem(
            Breach breach, CourtReport report, Instant now) {
        if (!breach.isOpen()) {
            return Optional.of(BreachRejection.ALREADY_FINISHED);
        }
        if (report.at().isAfter(now)) {
            return Optional.of(BreachRejection.IN_THE_FUTURE);
        }
        if (breach.state() instanceof BreachState.InCustody(Arrest arrest)
                && report.at().isBefore(arrest.at())) {
            return Optional.of(BreachRejection.COURT_BEFORE_ARREST);
        }
        if (breach.state() instanceof BreachState.BeforeCourt before
                && !report.at().isAfter(before.lastAt())) {
            return Optional.of(BreachRejection.COURT_BEFORE_COURT);
        }
        if (report.remand().isPresent() && !report.adjourned()) {
            return Optional.of(BreachRejection.REMAND_WITHOUT_ADJOURNMENT);
        }
        return report.remand()
                .filter(r -> !r.until().isAfter(report.at()))
                .map(_ -> BreachRejection.REMAND_ENDS_BEFORE_COURT);
    }

    /// The court's finding, held against the ceiling of Magistrates' Courts Act 1980 s.63(3) where
    /// that applies.
    public static Decision<Breach, BreachRejection> finish(
            Breach breach, CaseFile file, CourtOutcome outcome, Instant now) {
        if (!(breach.state() instanceof BreachState.BeforeCourt court)) {
            return Decision.reject(
                    breach.isOpen()
                            ? BreachRejection.NOT_BEFORE_COURT
                            : BreachRejection.ALREADY_FINISHED);
        }
        return PenaltyRules.objection(breach, file, outcome)
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        breach.withState(
                                                new BreachState.Finished(
                                                        court.arrestMade(),
                                                        Optional.of(court.at()),
                                                        court.again(),
                                                        outcome)),
                                        new BreachFact.BreachFinished(breach.id(), now)));
    }

    /// Released because the time ran out, with the reason kept.
    public static Decision<Breach, BreachRejection> release(
            Breach breach, Instant at, String why, Instant now) {
        if (why.isBlank()) {
            return Decision.reject(BreachRejection.REASON_MISSING);
        }
        if (at.isAfter(now)) {
            return Decision.reject(BreachRejection.IN_THE_FUTURE);
        }
        return breach.state() instanceof BreachState.InCustody custody
                ? Decision.accept(
                        breach.withState(new BreachState.Released(custody.arrest(), at, why)),
                        new BreachFact.ReleasedUnheard(breach.id(), at))
                : Decision.reject(BreachRejection.NOT_IN_CUSTODY);
    }
}
