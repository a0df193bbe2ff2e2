package hedgeward.app.clock;

import hedgeward.domain.clock.DetentionClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The detention clock of PACE asked for by its code.
final class DetentionQuestion {

    static final String AUTHORISED_IS_FOR_DETENTION =
            "When detention was authorised belongs to the detention clock only.";

    private static final Instant FIRST = Instant.parse("1986-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    private DetentionQuestion() {}

    static ClockReply answer(WorkClock.Question question) {
        return WorkClock.without(question.hearing())
                .or(() -> WorkClock.without(question.days()))
                .<ClockReply>map(ClockReply.Misasked::new)
                .orElseGet(() -> worked(question));
    }

    private static ClockReply worked(WorkClock.Question question) {
        Instant start = question.start();
        if (start.isBefore(FIRST) || !start.isBefore(LAST)) {
            return new ClockReply.Refused("The start must lie in the years 1986 to 2999.");
        }
        if (question.authorised().filter(at -> at.isBefore(start)).isPresent()) {
            return new ClockReply.Refused(
                    "Detention cannot be authorised before the arrival at the station.");
        }
        return new ClockReply.Worked(sheet(DetentionClock.of(start, question.authorised())));
    }

    /// The clock as it is shown.
    static ClockSheet sheet(DetentionClock clock) {
        return new ClockSheet(
                WorkClock.DETENTION,
                ClockTitles.DETENTION,
                clock.arrived(),
                clock.endsAt(),
                clock.endsAt(),
                Optional.empty(),
                List.of(),
                clock.reviews().stream()
                        .map(
                                it ->
                                        new ClockSheet.Review(
                                                it.number(), it.actBy(), it.latestLawful()))
                        .toList(),
                Optional.empty(),
                clock.working());
    }
}
