package hedgeward.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The arithmetic of a deadline in plain sentences, as it would be shown to a court.
record Working(ClockRule rule, Instant start) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm z 'on' EEEE d MMMM uuuu", Locale.UK)
                    .withZone(London.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    List<String> ofHours(
            HourRun safe, HourRun latest, List<DisregardedDay> arguable, BankHolidays holidays) {
        List<String> sentences = new ArrayList<>();
        sentences.add(began());
        sentences.add(
                ("%d hours run (%s). Sundays, Christmas Day, Good Friday and bank holidays in England and Wales are left"
                                + " out whole, from midnight to midnight in London. Saturdays count.")
                        .formatted(rule.hours(), rule.source()));
        safe.steps().forEach(step -> sentences.add(sentence(step)));
        sentences.add(actBy(safe.end()));
        sentences.addAll(otherReading(safe, latest, arguable));
        sentences.addAll(list(latest, holidays));
        return sentences;
    }

    List<String> ofDays(int days, LocalDate last) {
        return List.of(
                began(),
                "%d days run, beginning with the day the order is made (%s). No day is left out."
                        .formatted(days, rule.source()),
                "%s is day 1 and %s is day %d, the last."
                        .formatted(DAY.format(London.dateOf(start)), DAY.format(last), days),
                "The time is over at %s.".formatted(moment(London.endOf(last))));
    }

    static List<String> withHearing(Deadline byHours, Instant hearing) {
        List<String> sentences = new ArrayList<>(byHours.working());
        String listed = "The hearing is listed for " + MOMENT.format(hearing) + ". ";
        if (hearing.isBefore(byHours.actBy())) {
            sentences.add(
                    listed
                            + "It comes before the end of the hours, so it governs: act by then instead.");
        } else if (hearing.isBefore(byHours.latestLawful())) {
            sentences.add(
                    listed
                            + "It comes after the time to act by, which stays, but ends the later reading.");
        } else {
            sentences.add(
                    listed + "It comes no earlier than the end of the hours, so the hours govern.");
        }
        return sentences;
    }

    private String began() {
        String event =
                switch (rule) {
                    case DVPN_HEARING -> "The notice was served at ";
                    case DAPN_HEARING -> "The notice was given at ";
                    case DVPN_BREACH, DVPO_BREACH, DAPN_BREACH -> "The arrest was made at ";
                    case DVPO_TERM, DAPO_NOTIFY -> "The order was made at ";
                };
        return event + MOMENT.format(start) + ".";
    }

    private static String sentence(HourRun.Step step) {
        return switch (step) {
            case HourRun.Skipped(DisregardedDay day) ->
                    "%s is left out: %s.".formatted(DAY.format(day.date()), day.why());
            case HourRun.Ran ran ->
                    "%s counts: %s from %s, %s left."
                            .formatted(
                                    DAY.format(ran.date()),
                                    length(ran.minutes()),
                                    TIME.format(ran.from()),
                                    ran.left() == 0 ? "none" : length(ran.left()));
        };
    }

    private String actBy(Instant end) {
        String mustHappen =
                switch (rule) {
                    case DVPN_HEARING, DAPN_HEARING ->
                            "The application must be heard not later than ";
                    case DVPN_BREACH, DVPO_BREACH, DAPN_BREACH ->
                            "The arrested person must be before the court before ";
                    case DVPO_TERM, DAPO_NOTIFY -> "The time is over at ";
                };
        return mustHappen + moment(end) + ".";
    }

    private static List<String> otherReading(
            HourRun safe, HourRun latest, List<DisregardedDay> arguable) {
        if (latest.end().equals(safe.end())) {
            return List.of("The statute's own list of holidays gives the same time.");
        }
        String days =
                arguable.stream()
                        .map(day -> "%s (%s)".formatted(DAY.format(day.date()), day.why()))
                        .collect(Collectors.joining(" and "));
        return List.of(
                "On the statute's own list the time would end later, at %s: it also leaves out %s."
                        .formatted(moment(latest.end()), days),
                "The earlier time is the one to act by. Take legal advice before relying on the later.");
    }

    private static List<String> list(HourRun latest, BankHolidays holidays) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Bank holidays are taken from this list: %s, version %s."
                        .formatted(holidays.source(), holidays.version()));
        String silent =
                latest.steps().stream()
                        .flatMapToInt(step -> IntStream.of(step.date().getYear()))
                        .distinct()
                        .filter(year -> !holidays.covers(year))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" and "));
        if (!silent.isEmpty()) {
            sentences.add(
                    ("That list covers %d to %d and is silent on %s: only Sundays, Christmas Day and Good Friday were left"
                                    + " out there for the time to act by, which is the earlier and safer result.")
                            .formatted(
                                    holidays.origin().firstYear(),
                                    holidays.origin().lastYear(),
                                    silent));
        }
        return sentences;
    }

    /// An end at midnight also names the day it closes.
    private static String moment(Instant end) {
        LocalDate after = London.dateOf(end);
        return London.startOf(after).equals(end)
                ? "%s, the midnight that closes %s"
                        .formatted(MOMENT.format(end), DAY.format(after.minusDays(1)))
                : MOMENT.format(end);
    }

    private static String length(int minutes) {
        return Stream.of(count(minutes / 60, "hour"), count(minutes % 60, "minute"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> count(int number, String unit) {
        return number == 0
                ? Optional.empty()
                : Optional.of(number == 1 ? "1 " + unit : number + " " + unit + "s");
    }
}
