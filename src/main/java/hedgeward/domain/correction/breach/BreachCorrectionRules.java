package hedgeward.domain.correction.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachFact;
import hedgeward.domain.breach.BreachRejection;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.correction.Amended;
import hedgeward.domain.order.CaseFile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts facts of a breach right. The court clock is worked out anew when the time of the arrest
/// changes (CSA 2010 s.26(1), s.29(1)), and what the rules would not have allowed is refused.
public final class BreachCorrectionRules {

    private static final Set<BreachField> NEVER_EMPTY =
            EnumSet.of(
                    BreachField.REPORTED_AT,
                    BreachField.SOURCE,
                    BreachField.ARRESTED_AT,
                    BreachField.RELEASED_AT,
                    BreachField.RELEASE_REASON,
                    BreachField.BEFORE_COURT_AT,
                    BreachField.COURT_AGAIN_AT,
                    BreachField.REMAND_KIND,
                    BreachField.REMAND_UNTIL,
                    BreachField.OUTCOME);

    private BreachCorrectionRules() {}

    /// What a corrected breach is measured by.
    ///
    /// @param clockDoubtful whether the PC's clock is known to be wrong, so that a time of arrest
    ///   must say where it comes from
    public record Ground(CaseFile file, StatutoryClocks clocks, boolean clockDoubtful) {}

    /// The corrected breach.
    ///
    /// @param values the facts as they shall be, those that differ; a fact left out stays as it is
    /// @param now a time after it is refused
    public static Decision<Breach, BreachRejection> correct(
            Breach breach, Map<BreachField, Optional<String>> values, Ground ground, Instant now) {
        Amended<BreachField> amended =
                new Amended<>(field -> BreachFields.read(breach, field), values);
        Optional<BreachRejection> unreadable = unreadable(breach, amended);
        if (unreadable.isPresent()) {
            return Decision.reject(unreadable.get());
        }
        Breach corrected = clocked(breach, BreachFields.with(breach, amended), ground);
        if (BreachFields.between(breach, corrected).isEmpty()) {
            return Decision.reject(BreachRejection.NOTHING_CORRECTED);
        }
        return unsourced(breach, corrected, ground)
                .or(() -> LawfulBreach.broken(breach, corrected, ground.file(), now))
                .<Decision<Breach, BreachRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        corrected,
                                        new BreachFact.BreachCorrected(breach.id(), now)));
    }

    /// Which of these facts are put right in another breach too: those of one arrest always, those
    /// of its release and of the court where both breaches said the same.
    public static Map<BreachField, Optional<String>> shared(
            Breach breach, Breach other, Map<BreachField, Optional<String>> values) {
        Map<BreachField, Optional<String>> shared = new EnumMap<>(BreachField.class);
        if (breach.sharesArrestWith(other)) {
            Set<BreachField> open = BreachFields.open(other);
            values.forEach(
                    (field, value) -> {
                        if (open.contains(field) && isShared(field, breach, other)) {
                            shared.put(field, value);
                        }
                    });
        }
        return shared;
    }

    private static boolean isShared(BreachField field, Breach breach, Breach other) {
        return switch (field) {
            case ARRESTED_AT,
                    ARREST_PLACE,
                    CUSTODY_REF,
                    ARRIVED_AT,
                    DETENTION_AUTHORISED_AT,
                    TIME_SOURCE ->
                    true;
            case RELEASED_AT,
                    RELEASE_REASON,
                    BEFORE_COURT_AT,
                    COURT_AGAIN_AT,
                    REMAND_KIND,
                    REMAND_UNTIL,
                    REMAND_WORDS ->
                    BreachFields.read(breach, field).equals(BreachFields.read(other, field));
            case REPORTED_AT,
                    SOURCE,
                    TERMS,
                    WORDS,
                    SOUGHT_SINCE,
                    COURT_BY,
                    OUTCOME,
                    CUSTODY_DAYS,
                    FINE_POUNDS,
                    DAILY_POUNDS,
                    DEFAULT_DAYS ->
                    false;
        };
    }

    private static Optional<BreachRejection> unreadable(
            Breach breach, Amended<BreachField> amended) {
        boolean emptied =
                amended.given().entrySet().stream()
                        .anyMatch(e -> e.getValue().isEmpty() && NEVER_EMPTY.contains(e.getKey()));
        return emptied || !BreachFields.open(breach).containsAll(amended.given().keySet())
                ? Optional.of(BreachRejection.FACT_REQUIRED)
                : OutcomeFields.problem(amended);
    }

    private static Breach clocked(Breach was, Breach typed, Ground ground) {
        return typed.state()
                .arrestMade()
                .filter(_ -> isMoved(was, typed))
                .map(
                        arrest ->
                                ArrestFields.withCourtBy(
                                        typed,
                                        BreachRules.courtBy(
                                                ground.file(), arrest.at(), ground.clocks())))
                .orElse(typed);
    }

    private static Optional<BreachRejection> unsourced(
            Breach was, Breach corrected, Ground ground) {
        boolean unsourced = corrected.state().arrestMade().flatMap(Arrest::timeSource).isEmpty();
        return ground.clockDoubtful() && isMoved(was, corrected) && unsourced
                ? Optional.of(BreachRejection.CLOCK_DOUBTFUL)
                : Optional.empty();
    }

    private static boolean isMoved(Breach was, Breach corrected) {
        return !was.state()
                .arrestMade()
                .map(Arrest::at)
                .equals(corrected.state().arrestMade().map(Arrest::at));
    }
}
