package hedgeward.app.handover;

import hedgeward.app.desk.DeskClock;
import hedgeward.app.support.TaskRow;
import hedgeward.domain.clock.CourtRoute;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Clocks and tasks as the sheet says them: the respondent by name, nobody else.
final class HandoverWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(London.ZONE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK).withZone(London.ZONE);

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm z", Locale.UK)
                    .withZone(London.ZONE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(London.ZONE);

    private HandoverWords() {}

    /// As `Mon 7 Dec 11:00`.
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /// With the year, as on the head of the sheet.
    static String inFull(Instant at) {
        return FULL.format(at);
    }

    /// The time only, where the day is that of another instant just named.
    private static String near(Instant at, Instant named) {
        return London.dateOf(at).equals(London.dateOf(named)) ? TIME.format(at) : moment(at);
    }

    private static String who(DeskClock clock) {
        return clock.caseRef().value() + "  " + clock.respondent().listed() + ": ";
    }

    static String clock(DeskClock clock) {
        return who(clock)
                + switch (clock.kind()) {
                    case COURT -> "before the court by then";
                    case DETENTION -> "detention under PACE ends, another clock";
                    case REMAND -> "remanded, back before the court";
                    case HEARING -> "application to be heard";
                    case RETURN_HEARING -> "return hearing";
                    case NOTICE_UNSERVED -> "notice authorised, not served";
                    case ORDER_UNSERVED -> "order made, not served";
                    case ORDER_ENDS -> "order ends";
                    case TERM_ENDS -> "a term ends, the order goes on";
                    case BINDS_AGAIN -> "suspension ends, the order binds again";
                    case BREACH_REPORTED -> "breach reported, nothing done yet";
                    case ARREST_SOUGHT -> "sought for breach since";
                    case VISIT -> "visit, window ends";
                    case VISIT_OVERDUE -> "visit without an outcome, window ended";
                    case ADJOURNED -> "adjourned, notice goes on since its service";
                    case NOTIFY -> "name and address to be notified";
                };
    }

    private static String way(DeskClock court) {
        return court.route()
                .map(HandoverWords::way)
                .orElse("NO COURT OF THIS OFFICE SITS IN TIME: ring the out-of-hours contact");
    }

    private static String way(CourtRoute route) {
        return "in the dock by %s, last sitting %s, leave by %s, %s"
                .formatted(
                        moment(route.inDockBy()),
                        near(route.sitting(), route.inDockBy()),
                        near(route.leaveBy(), route.inDockBy()),
                        route.court());
    }

    /// When: of what ends with a day, that day.
    static String when(DeskClock clock) {
        return switch (clock.kind()) {
            case ORDER_ENDS, TERM_ENDS -> DAY.format(clock.due().minusSeconds(1)) + " ends";
            case COURT,
                    DETENTION,
                    REMAND,
                    HEARING,
                    RETURN_HEARING,
                    NOTICE_UNSERVED,
                    ORDER_UNSERVED,
                    BINDS_AGAIN,
                    BREACH_REPORTED,
                    ARREST_SOUGHT,
                    VISIT,
                    VISIT_OVERDUE,
                    ADJOURNED,
                    NOTIFY ->
                    moment(clock.due());
        };
    }

    /// What stands under a clock: the way to the court, and the later reading.
    static List<String> under(DeskClock clock) {
        Stream<String> way =
                clock.kind() == DeskClock.Kind.COURT ? Stream.of(way(clock)) : Stream.empty();
        Stream<String> later =
                clock
                        .latestLawful()
                        .filter(latest -> !latest.equals(clock.due()))
                        .map(latest -> "arguable until " + moment(latest) + ", work to the earlier")
                        .stream();
        return Stream.concat(way, later).toList();
    }

    static String task(TaskRow task, Instant now) {
        return task.caseRef().value()
                + "  "
                + task.respondent().listed()
                + ": "
                + plain(task.duty().kind())
                + ", "
                + plain(task.duty().about().what())
                + (task.isOverdueAt(now) ? " · OVERDUE" : "")
                + task.ownerLabel().map(owner -> " · " + owner).orElse(" · desk");
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
