package hedgeward.store.desk;

import hedgeward.app.desk.StatusCounts;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.Unknowns;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;
import hedgeward.store.sample.TestRegister;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The same counts by going through every record, one by one, with the domain's own rules.
final class CountedByHand {

    private final Map<CaseId, CaseFile> cases;
    private final List<Visit> visits;
    private final List<Breach> breaches;

    CountedByHand(TestRegister register) {
        cases =
                register.cases().findAfter("", Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        visits = register.visits().findAfter("", Integer.MAX_VALUE);
        breaches = register.breaches().findAll();
    }

    List<StatusCounts> at(List<Instant> instants) {
        return instants.stream().map(this::at).toList();
    }

    private StatusCounts at(Instant at) {
        return new StatusCounts(
                at,
                cases(at, Stage.Unserved.class::isInstance),
                cases(at, s -> s instanceof Stage.AwaitingHearing || s instanceof Stage.Adjourned),
                cases(at, Stage.InForce.class::isInstance),
                cases(at, Stage.Expired.class::isInstance),
                cases(at, s -> s instanceof Stage.InForce order && endsSoon(order, at)),
                cases(at, s -> s instanceof Stage.InForce order && !order.served()),
                count(visits, visit -> isPlanned(visit, at)),
                count(visits, visit -> isOverdue(visit, at)),
                count(breaches, breach -> isOpen(breach, at)),
                count(breaches, breach -> isInCustody(breach, at)),
                count(
                        List.copyOf(cases.values()),
                        file -> !Unknowns.of(file, at).open().isEmpty()));
    }

    private int cases(Instant at, Predicate<Stage> wanted) {
        return count(List.copyOf(cases.values()), file -> wanted.test(file.stageAt(at)));
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    private static boolean endsSoon(Stage.InForce order, Instant at) {
        return order.endsAt()
                .filter(end -> !end.isAfter(at.plus(Duration.ofHours(72))))
                .isPresent();
    }

    private ProtectionOrder orderOf(Visit visit) {
        return Optional.ofNullable(cases.get(visit.caseId()))
                .flatMap(CaseFile::order)
                .orElseThrow();
    }

    private boolean isPlanned(Visit visit, Instant at) {
        ProtectionOrder order = orderOf(visit);
        boolean madeByThen = !order.madeAt().isAfter(at);
        boolean endedFirst =
                order.term()
                        .endsAt()
                        .filter(end -> !end.isAfter(at) && !visit.window().from().isBefore(end))
                        .isPresent();
        return hasNoOutcome(visit, at) && !visit.window().isOverAt(at) && madeByThen && !endedFirst;
    }

    private boolean isOverdue(Visit visit, Instant at) {
        ProtectionOrder order = orderOf(visit);
        return hasNoOutcome(visit, at) && visit.window().isOverAt(at) && order.isLivingAt(at);
    }

    private static boolean hasNoOutcome(Visit visit, Instant at) {
        return switch (visit.state()) {
            case VisitState.Planned _, VisitState.Closed _ -> true;
            case VisitState.Recorded(var outcome) -> outcome.visitedAt().isAfter(at);
            case VisitState.Cancelled(var when, var _) -> when.isAfter(at);
        };
    }

    private static boolean isOpen(Breach breach, Instant at) {
        boolean finished =
                breach.state() instanceof BreachState.Finished done
                        && done.beforeCourtAt().filter(court -> court.isAfter(at)).isEmpty();
        return !breach.reportedAt().isAfter(at) && !finished;
    }

    private static boolean isInCustody(Breach breach, Instant at) {
        boolean arrested =
                breach.state().arrestMade().map(Arrest::at).filter(a -> !a.isAfter(at)).isPresent();
        return arrested
                && switch (breach.state()) {
                    case BreachState.InCustody _ -> true;
                    case BreachState.BeforeCourt court -> court.at().isAfter(at);
                    case BreachState.Finished done ->
                            done.beforeCourtAt().filter(court -> court.isAfter(at)).isPresent();
                    case BreachState.Released released -> released.at().isAfter(at);
                    case BreachState.Reported _, BreachState.ArrestSought _ -> false;
                };
    }
}
