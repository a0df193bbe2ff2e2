package hedgeward.domain.retention;

import hedgeward.domain.clock.London;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the decisions about a case come to; days are London's.
///
/// @param reviewedOn the last review that ended in keeping the case
/// @param keptUntil the next review that was set then
/// @param decisions how many there are
public record RetentionRecord(
        RetentionGroup group,
        Optional<LocalDate> reviewedOn,
        Optional<LocalDate> keptUntil,
        Optional<Hold> hold,
        int decisions) {

    /// Of a case about which nothing was decided.
    public static final RetentionRecord NONE =
            new RetentionRecord(
                    RetentionGroup.SUGGESTED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);

    /// What these decisions about one case come to, given oldest first.
    public static RetentionRecord of(List<RetentionDecision> decisions) {
        RetentionRecord record = NONE;
        for (RetentionDecision decision : decisions) {
            record = record.after(decision);
        }
        return record;
    }

    /// What it comes to after one more.
    public RetentionRecord after(RetentionDecision decision) {
        LocalDate on = London.dateOf(decision.at());
        int count = decisions + 1;
        return switch (decision.step()) {
            case RetentionStep.Kept(var next) ->
                    new RetentionRecord(group, Optional.of(on), Optional.of(next), hold, count);
            case RetentionStep.Grouped(var to) ->
                    new RetentionRecord(to, reviewedOn, keptUntil, hold, count);
            case RetentionStep.Held(var by) ->
                    new RetentionRecord(
                            group,
                            reviewedOn,
                            keptUntil,
                            Optional.of(new Hold(decision.reason(), decision.by(), on, by)),
                            count);
            case RetentionStep.Lifted() ->
                    new RetentionRecord(group, reviewedOn, keptUntil, Optional.empty(), count);
        };
    }

    /// Why the step cannot be decided on that day; empty when it can.
    public Optional<RetentionRejection> problem(
            RetentionStep step, String reason, LocalDate today) {
        if (reason.isBlank()) {
            return Optional.of(RetentionRejection.REASON_MISSING);
        }
        return switch (step) {
            case RetentionStep.Kept(var next) -> problem(next, today);
            case RetentionStep.Held(var by) -> problem(by, today);
            case RetentionStep.Grouped(var to) ->
                    to == group ? Optional.of(RetentionRejection.GROUP_SAME) : Optional.empty();
            case RetentionStep.Lifted() ->
                    hold.isEmpty() ? Optional.of(RetentionRejection.NOT_ON_HOLD) : Optional.empty();
        };
    }

    private static Optional<RetentionRejection> problem(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Optional.of(RetentionRejection.DAY_NOT_AHEAD);
        }
        return day.isAfter(today.plusYears(RetentionRules.LONGEST_YEARS))
                ? Optional.of(RetentionRejection.DAY_TOO_FAR)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "RetentionRecord[" + group + ", " + decisions + "]";
    }
}
