package hedgeward.domain.clock;

import hedgeward.domain.law.DvpoTerm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// A clock asked for by its rule.
///
/// @param rule which clock
/// @param start service, arrest or the making of the order
/// @param days length of the order in days, for [ClockRule#DVPO_TERM] only
/// @param hearing start of the listed hearing, for breach of a notice only
public record ClockQuestion(
        ClockRule rule, Instant start, OptionalInt days, Optional<Instant> hearing) {
    static final String HEARING_NOT_AFTER_ARREST = "The listed hearing must come after the arrest.";

    private static final int FIRST_YEAR = 1972;
    private static final int LAST_YEAR = 2999;

    /// Why the question cannot be answered; empty when it can.
    Optional<String> objection() {
        return objectionToStart().or(this::objectionToDays).or(this::objectionToHearing);
    }

    private Optional<String> objectionToStart() {
        if (start.isBefore(Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z"))
                || !start.isBefore(Instant.parse((LAST_YEAR + 1) + "-01-01T00:00:00Z"))) {
            return Optional.of(
                    "The start must lie in the years %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return Optional.empty();
    }

    private Optional<String> objectionToDays() {
        return switch (rule) {
            case DVPO_TERM ->
                    days.isPresent()
                            ? DvpoTerm.objectionTo(days.getAsInt())
                            : Optional.of("The length of the order in days is needed.");
            case DVPN_HEARING, DVPN_BREACH, DVPO_BREACH, DAPN_HEARING, DAPN_BREACH, DAPO_NOTIFY ->
                    days.isPresent()
                            ? Optional.of("A length in days belongs to the term of a DVPO only.")
                            : Optional.empty();
        };
    }

    private Optional<String> objectionToHearing() {
        return switch (rule) {
            case DVPN_BREACH, DAPN_BREACH ->
                    hearing.filter(
                                    listed ->
                                            !listed.truncatedTo(ChronoUnit.MINUTES)
                                                    .isAfter(start.truncatedTo(ChronoUnit.MINUTES)))
                            .map(_ -> HEARING_NOT_AFTER_ARREST);
            case DVPN_HEARING, DVPO_BREACH, DAPN_HEARING, DVPO_TERM, DAPO_NOTIFY ->
                    hearing.map(_ -> "A listed hearing belongs to the breach of a notice only.");
        };
    }
}
