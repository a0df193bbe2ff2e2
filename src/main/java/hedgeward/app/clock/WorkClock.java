package hedgeward.app.clock;

import hedgeward.app.office.Holidays;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.ClockAnswer;
import hedgeward.domain.clock.ClockQuestion;
import hedgeward.domain.clock.ClockRule;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Works a clock asked for by the code of its rule: the statutory clocks, and the detention clock
/// of PACE, which goes by other rules and is kept apart from them.
public final class WorkClock {

    /// The code of the detention clock of PACE.
    public static final String DETENTION = "pace-detention";

    /// What is asked.
    ///
    /// @param rule a code of [#codes()]
    /// @param start service, arrest, the making of the order, or arrival at the station
    /// @param days length of the order in days, for its term only
    /// @param hearing the listed hearing, for breach of a notice only
    /// @param authorised when detention was authorised, for the detention clock only
    public record Question(
            String rule,
            Instant start,
            OptionalInt days,
            Optional<Instant> hearing,
            Optional<Instant> authorised) {

        /// A question about a statutory clock.
        public Question(String rule, Instant start, OptionalInt days, Optional<Instant> hearing) {
            this(rule, start, days, hearing, Optional.empty());
        }
    }

    private final Holidays holidays;

    public WorkClock(Holidays holidays) {
        this.holidays = holidays;
    }

    /// The codes of all rules, in the order they are listed to people.
    public static List<String> codes() {
        return Stream.concat(
                        Arrays.stream(ClockRule.values()).map(ClockRule::code),
                        Stream.of(DETENTION))
                .toList();
    }

    /// The clock with its working, or why there is none. What the court needs is worked back for
    /// the usual court half an hour away.
    public ClockReply handle(Question question) {
        return question.rule().equals(DETENTION)
                ? DetentionQuestion.answer(question)
                : ClockRule.ofCode(question.rule())
                        .map(rule -> statutory(rule, question))
                        .orElseGet(
                                () ->
                                        new ClockReply.Misasked(
                                                "There is no such rule. The rules are "
                                                        + String.join(", ", codes())
                                                        + "."));
    }

    private ClockReply statutory(ClockRule rule, Question question) {
        return misasked(rule, question)
                .or(
                        () ->
                                question.authorised()
                                        .map(_ -> DetentionQuestion.AUTHORISED_IS_FOR_DETENTION))
                .<ClockReply>map(ClockReply.Misasked::new)
                .orElseGet(() -> work(rule, question));
    }

    private ClockReply work(ClockRule rule, Question question) {
        BankHolidays list = holidays.current();
        ClockQuestion asked =
                new ClockQuestion(rule, question.start(), question.days(), question.hearing());
        return switch (new StatutoryClocks(list).answer(asked)) {
            case ClockAnswer.Answered(Deadline deadline) ->
                    new ClockReply.Worked(sheet(deadline, CourtPlan.usual(list)));
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

    static Optional<String> without(OptionalInt days) {
        return days.isPresent()
                ? Optional.of("A length in days belongs to the term of a DVPO only.")
                : Optional.empty();
    }

    static Optional<String> without(Optional<Instant> hearing) {
        return hearing.map(_ -> "A listed hearing belongs to the breach of a notice only.");
    }

    private static ClockSheet sheet(Deadline deadline, CourtPlan courts) {
        return new ClockSheet(
                deadline.rule().code(),
                ClockTitles.of(deadline.rule()),
                deadline.start(),
                deadline.actBy(),
                deadline.latestLawful(),
                deadline.lastDay(),
                deadline.disregarded().stream()
                        .map(day -> new ClockSheet.LeftOut(day.date(), day.why()))
                        .toList(),
                List.of(),
                way(deadline, courts),
                deadline.working());
    }

    private static Optional<ClockSheet.Way> way(Deadline deadline, CourtPlan courts) {
        return switch (deadline.rule()) {
            case DVPN_HEARING, DAPN_HEARING ->
                    courts.usualCourt()
                            .sittings()
                            .lastBefore(deadline.actBy(), deadline.start())
                            .map(at -> new ClockSheet.Way(at, Optional.empty(), Optional.empty()));
            case DVPN_BREACH, DVPO_BREACH, DAPN_BREACH ->
                    courts.route(deadline.start(), deadline.actBy()).map(WorkClock::way);
            case DVPO_TERM, DAPO_NOTIFY -> Optional.empty();
        };
    }

    private static ClockSheet.Way way(CourtRoute route) {
        return new ClockSheet.Way(
                route.sitting(), Optional.of(route.inDockBy()), Optional.of(route.leaveBy()));
    }
}
