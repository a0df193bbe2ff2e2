package hedgeward.app.holidays;

import hedgeward.app.order.Cases;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out which open deadlines another list would move. A deadline is open while it lies ahead
/// on the list it was worked from or on the other one: a day proclaimed in the night and entered in
/// the morning can bring back a notice that seemed lapsed.
final class Foresight {

    /// Longer than any run of disregarded days.
    private static final Duration JUST_OVER = Duration.ofDays(14);

    private final OpenDeadlines deadlines;
    private final Cases cases;

    Foresight(OpenDeadlines deadlines, Cases cases) {
        this.deadlines = deadlines;
        this.cases = cases;
    }

    /// What would move, what ends first in front.
    List<MovedDeadline> movedBy(BankHolidays list, Instant now) {
        StatutoryClocks clocks = new StatutoryClocks(list);
        return Stream.concat(hearings(clocks, now), courts(clocks))
                .filter(MovedDeadline::isMoved)
                .sorted(Comparator.comparing(moved -> moved.after().actBy()))
                .toList();
    }

    private Stream<MovedDeadline> hearings(StatutoryClocks clocks, Instant now) {
        return deadlines.findHearings(now.minus(JUST_OVER)).stream()
                .map(
                        open ->
                                new MovedDeadline(
                                        MovedDeadline.Kind.HEARING,
                                        open.caseId(),
                                        open.caseRef(),
                                        Optional.empty(),
                                        open.heardBy(),
                                        clocks.hearingToKeep(open.regime(), open.servedAt())))
                .filter(
                        moved ->
                                !moved.before().latestLawful().isBefore(now)
                                        || !moved.after().latestLawful().isBefore(now));
    }

    private Stream<MovedDeadline> courts(StatutoryClocks clocks) {
        List<OpenDeadlines.OpenCourt> open = deadlines.findCourts();
        Map<CaseRef, CaseFile> files =
                cases
                        .findByRefs(
                                open.stream()
                                        .map(OpenDeadlines.OpenCourt::caseRef)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::ref, Function.identity()));
        return open.stream()
                .flatMap(
                        court ->
                                Optional.ofNullable(files.get(court.caseRef()))
                                        .flatMap(file -> moved(court, file, clocks))
                                        .stream());
    }

    private static Optional<MovedDeadline> moved(
            OpenDeadlines.OpenCourt court, CaseFile file, StatutoryClocks clocks) {
        Optional<Arrest> arrest = court.breach().state().arrestMade();
        return arrest.flatMap(Arrest::courtBy)
                .flatMap(
                        before ->
                                BreachRules.courtBy(file, arrest.get().at(), clocks)
                                        .map(
                                                after ->
                                                        new MovedDeadline(
                                                                MovedDeadline.Kind.COURT,
                                                                file.id(),
                                                                file.ref(),
                                                                Optional.of(court.breach().id()),
                                                                before,
                                                                after)));
    }
}
