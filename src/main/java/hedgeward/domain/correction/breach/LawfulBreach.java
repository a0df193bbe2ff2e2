package hedgeward.domain.correction.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.ArrestPower;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.DetentionRules;
import hedgeward.domain.breach.PenaltyRules;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a whole breach is one that could have been, asked again after a correction: the same
/// rules each step was measured by when it was taken.
final class LawfulBreach {

    private LawfulBreach() {}

    /// What breaks after the correction that was whole before: an old register may hold what would
    /// be refused today, and that is no reason to leave a misspelt place.
    static Optional<BreachRejection> broken(
            Breach before, Breach after, CaseFile file, Instant now) {
        List<BreachRejection> old = problems(before, file, now).toList();
        return problems(after, file, now).filter(why -> !old.contains(why)).findFirst();
    }

    private static Stream<BreachRejection> problems(Breach breach, CaseFile file, Instant now) {
        Optional<Arrest> made = breach.state().arrestMade();
        return Stream.of(
                        report(breach, file, now),
                        made.flatMap(arrest -> arrest(breach, arrest, file, now)),
                        made.flatMap(
                                arrest ->
                                        DetentionRules.problem(arrest.custody(), arrest.at(), now)),
                        steps(breach, file, now))
                .flatMap(Optional::stream);
    }

    private static Optional<BreachRejection> report(Breach breach, CaseFile file, Instant now) {
        if (breach.reportedAt().isAfter(now)) {
            return Optional.of(BreachRejection.REPORTED_IN_THE_FUTURE);
        }
        return BreachRules.termProblem(breach, file);
    }

    private static Optional<BreachRejection> arrest(
            Breach breach, Arrest arrest, CaseFile file, Instant now) {
        if (arrest.at().isAfter(now)) {
            return Optional.of(BreachRejection.IN_THE_FUTURE);
        }
        return when(
                !ArrestPower.reaches(breach, file, arrest.at()),
                BreachRejection.ARREST_OUTSIDE_THE_ORDER);
    }

    private static Optional<BreachRejection> steps(Breach breach, CaseFile file, Instant now) {
        return switch (breach.state()) {
            case BreachState.Reported _, BreachState.ArrestSought _, BreachState.InCustody _ ->
                    Optional.empty();
            case BreachState.Released(var arrest, var at, var _) ->
                    at.isBefore(arrest.at())
                            ? Optional.of(BreachRejection.RELEASED_BEFORE_ARREST)
                            : when(at.isAfter(now), BreachRejection.IN_THE_FUTURE);
            case BreachState.BeforeCourt court ->
                    day(court.arrestMade(), court.at(), now).or(() -> later(court, now));
            case BreachState.Finished(var made, var at, var again, var outcome) ->
                    at.flatMap(day -> day(made, day, now))
                            .or(() -> at.flatMap(day -> order(day, again, now)))
                            .or(() -> PenaltyRules.objection(breach, file, outcome));
        };
    }

    private static Optional<BreachRejection> day(Optional<Arrest> made, Instant day, Instant now) {
        return made.map(Arrest::at).filter(day::isBefore).isPresent()
                ? Optional.of(BreachRejection.COURT_BEFORE_ARREST)
                : when(day.isAfter(now), BreachRejection.IN_THE_FUTURE);
    }

    /// The newest day in court lies after the first, and not in the future.
    private static Optional<BreachRejection> order(
            Instant first, Optional<Instant> again, Instant now) {
        return again.filter(day -> !day.isAfter(first)).isPresent()
                ? Optional.of(BreachRejection.COURT_BEFORE_COURT)
                : when(again.filter(now::isBefore).isPresent(), BreachRejection.IN_THE_FUTURE);
    }

    private static Optional<BreachRejection> later(BreachState.BeforeCourt court, Instant now) {
        Optional<BreachRejection> order = order(court.at(), court.again(), now);
        if (order.isPresent()) {
            return order;
        }
        return when(
                court.remand()
                        .map(Remand::until)
                        .filter(u -> !u.isAfter(court.lastAt()))
                        .isPresent(),
                BreachRejection.REMAND_ENDS_BEFORE_COURT);
    }

    private static Optional<BreachRejection> when(boolean holds, BreachRejection why) {
        return holds ? Optional.of(why) : Optional.empty();
    }
}
