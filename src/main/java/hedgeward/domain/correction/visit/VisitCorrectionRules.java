package hedgeward.domain.correction.visit;

import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.Amended;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitFact;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.domain.visit.VisitState;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts facts of a recorded visit right, by the rules it was recorded by.
public final class VisitCorrectionRules {

    private VisitCorrectionRules() {}

    /// What a corrected visit is measured by.
    ///
    /// @param breachOpened whether what was disclosed at the visit opened a breach
    public record Ground(ProtectionOrder order, boolean breachOpened) {}

    /// The corrected visit.
    ///
    /// @param values the facts as they shall be, those that differ; a fact left out stays as it is
    /// @param now a visit after it is refused
    public static Decision<Visit, VisitRejection> correct(
            Visit visit, Map<VisitField, Optional<String>> values, Ground ground, Instant now) {
        Optional<VisitOutcome> was = VisitFields.outcome(visit);
        if (was.isEmpty()) {
            return Decision.reject(VisitRejection.NOT_RECORDED);
        }
        Amended<VisitField> amended =
                new Amended<>(field -> VisitFields.read(visit, field), values);
        Optional<VisitRejection> unreadable = unreadable(amended);
        if (unreadable.isPresent()) {
            return Decision.reject(unreadable.get());
        }
        VisitOutcome found = VisitFields.with(amended);
        Visit corrected = visit.withState(new VisitState.Recorded(found));
        if (VisitFields.between(visit, corrected).isEmpty()) {
            return Decision.reject(VisitRejection.NOTHING_CORRECTED);
        }
        return disclosure(was.get(), found, ground)
                .or(() -> broken(was.get(), found, ground, now))
                .<Decision<Visit, VisitRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        corrected, new VisitFact.VisitCorrected(visit.id(), now)));
    }

    private static Optional<VisitRejection> unreadable(Amended<VisitField> amended) {
        boolean emptied =
                amended.value(VisitField.VISITED_AT).isEmpty()
                        || amended.value(VisitField.ATTEMPT).isEmpty();
        if (emptied) {
            return Optional.of(VisitRejection.FACT_REQUIRED);
        }
        boolean wordless =
                amended.value(VisitField.DISCLOSED_TERMS).isPresent()
                        && amended.value(VisitField.DISCLOSED_WORDS).isEmpty();
        return wordless ? Optional.of(VisitRejection.DISCLOSURE_WITHOUT_WORDS) : Optional.empty();
    }

    /// A disclosure opens a breach, which is neither opened nor closed by a correction.
    private static Optional<VisitRejection> disclosure(
            VisitOutcome was, VisitOutcome found, Ground ground) {
        boolean before = was.disclosure().isPresent();
        boolean after = found.disclosure().isPresent();
        if (before && !after && ground.breachOpened()) {
            return Optional.of(VisitRejection.DISCLOSURE_OPENED_A_BREACH);
        }
        return after && !before
                ? Optional.of(VisitRejection.DISCLOSURE_IS_REPORTED_APART)
                : Optional.empty();
    }

    /// What breaks that was whole before.
    private static Optional<VisitRejection> broken(
            VisitOutcome was, VisitOutcome found, Ground ground, Instant now) {
        List<VisitRejection> old = problems(was, ground, now).toList();
        return problems(found, ground, now).filter(why -> !old.contains(why)).findFirst();
    }

    private static Stream<VisitRejection> problems(
            VisitOutcome outcome, Ground ground, Instant now) {
        if (outcome.visitedAt().isAfter(now)) {
            return Stream.of(VisitRejection.VISITED_IN_THE_FUTURE);
        }
        return outcome.visitedAt().isBefore(ground.order().madeAt())
                ? Stream.of(VisitRejection.VISITED_BEFORE_THE_ORDER)
                : Stream.empty();
    }
}
