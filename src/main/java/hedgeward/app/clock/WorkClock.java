package hedgeward.app.clock;

import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.ClockAnswer;
import hedgeward.domain.clock.ClockQuestion;
import hedgeward.domain.clock.ClockRule;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Works a statutory clock asked for by the code of its rule.
public final class WorkClock {

    /// What is asked.
    ///
    /// @param rule a code of [#codes()]
    /// @param start service, arrest or the making of the order
    /// @param days length of the order in days, for its term only
    /// @param hearing the listed hearing, for breach of a notice only
    public record Question(
            String rule, Instant start, OptionalInt days, Optional<Instant> hearing) {}

    private final Holidays holidays;

    public WorkClock(Holidays holidays) {
        this.holidays = holidays;
    }

    /// The codes of all rules, in the order they are listed to people.
    public static List<String> codes() {
        return Arrays.stream(ClockRule.values()).map(ClockRule::code).toList();
    }

    /// The clock with its working, or why there is none.
    public ClockReply handle(Question question) {
        Optional<ClockRule> rule = ClockRule.ofCode(question.rule());
        return rule.isEmpty()
                ? new ClockReply.Misasked(
                        "There is no such rule. The rules are " + String.join(", ", codes()) + ".")
                : misasked(rule.get(), question)
                        .<ClockReply>map(ClockReply.Misasked::new)
                        .orElseGet(() -> work(rule.get(), question));
    }

    private ClockReply work(ClockRule rule, Question question) {
        StatutoryClocks clocks = new StatutoryClocks(holidays.current());
        ClockQuestion asked =
                new ClockQuestion(rule, question.start(), question.days(), question.hearing());
        return switch (clocks.answer(asked)) {
            case ClockAnswer.Answered(Deadline deadline) -> new ClockReply.Worked(sheet(deadline));
            case ClockAnswer.Refused(String reason) -> new ClockReply.Refused(reason);
        };
    }

    private static Optional<String> misasked(ClockRule rule, Question question) {
        return switch (rule) {
            case DVPO_TERM -> without(question.hearing()).or(() -> needed(question.days()));
            case DVPN_BREACH, DAPN_BREACH -> without(question.days());
            case DVPN_HEARING, DVPO_BREACH, DAPN_HEARING, DAPO_NOTIFY ->
                    without(question.hearing()).or(() -> without(question.days()));
        };
    }

    private static Optional<String> needed(OptionalInt days) {
        return days.isPresent()
                ? Optional.empty()
                : Optional.of("The length of the order in days is needed.");
    }

    private static Optional<String> without(OptionalInt days) {
        return days.isPresent()
                ? Optional.of("A length in days belongs to the term of a DVPO only.")
                : Optional.empty();
    }

    private static Optional<String> without(Optional<Instant> hearing) {
        return hearing.map(_ -> "A listed hearing belongs to the breach of a notice only.");
    }

    private static ClockSheet sheet(Deadline deadline) {
        return new ClockSheet(
                deadline.rule().code(),
                title(deadline.rule()),
                deadline.start(),
                deadline.actBy(),
                deadline.latestLawful(),
                deadline.lastDay(),
                deadline.disregarded().stream()
                        .map(day -> new ClockSheet.LeftOut(day.date(), day.why()))
                        .toList(),
                deadline.working());
    }

    private static String title(ClockRule rule) {
        return switch (rule) {
            case DVPN_HEARING -> "Hearing of the application after a DVPN";
            case DVPN_BREACH -> "Court after an arrest for breach of a DVPN";
            case DVPO_BREACH -> "Court after an arrest for breach of a DVPO";
            case DAPN_HEARING -> "Hearing of the application after a DAPN";
            case DAPN_BREACH -> "Court after an arrest for breach of a DAPN";
            case DVPO_TERM -> "Term of a DVPO";
            case DAPO_NOTIFY -> "Notification by the respondent of a DAPO";
        };
    }
}
