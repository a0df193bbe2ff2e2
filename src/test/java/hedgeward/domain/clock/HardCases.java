package hedgeward.domain.clock;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Three hard cases set out as a court would read them, worked by the calculator itself. The page
/// in `src/docs/hard-cases.md` must say the same to the letter.
final class HardCases {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm z", Locale.UK)
                    .withZone(London.ZONE);
    private static final BankHolidays LIST = Lists.published();
    private static final StatutoryClocks CLOCKS = new StatutoryClocks(LIST);

    private HardCases() {}

    static String page() {
        return String.join(
                "\n",
                "# Three hard cases",
                "",
                "Each is worked by the same code that works the clocks of the desk, and a test holds this page to it:",
                "when a rule or the list changes, the page has to be read again. Times are London's. *Act by* is the",
                "earlier of two readings and the one to plan to; *latest lawful* leaves out every day the statute's own",
                "list names. Which of the two is right may be for the court; being early harms nobody.",
                "",
                christmas(),
                easter(),
                funeral());
    }

    private static String christmas() {
        return String.join(
                "\n",
                "## 1. Christmas Eve 2026: a Saturday Boxing Day",
                "",
                "26 December 2026 is a Saturday. The Banking and Financial Dealings Act 1971, Schedule 1 paragraph 1,",
                "makes 26 December a bank holiday \"if it be not a Sunday\", so it names this one. The published list",
                "names only Monday 28 December, as a substitute day. Saturdays count, unless they are bank holidays.",
                "",
                hours(
                        "Arrest for breach of a DVPO",
                        courtBy(BreachOf.ORDER, "2026-12-24T16:00:00+00:00")),
                hours(
                        "Service of a DVPN",
                        CLOCKS.hearingBy(Regime.DVPN_DVPO, Lists.at("2026-12-24T09:30:00+00:00"))),
                "The custody sergeant works to the first time in each case. Whether the later one is lawful turns on",
                "the proclamation for December 2026, which was not found: a solicitor has to say.",
                "");
    }

    private static String easter() {
        return String.join(
                "\n",
                "## 2. Easter 2027: the clocks go forward on Easter Sunday",
                "",
                "Good Friday is 26 March 2027, Easter Monday 29 March. In the night to Sunday 28 March the clocks go",
                "forward: that Sunday has 23 hours, and is left out whole all the same. Hours are counted on running",
                "days at the wall clock, so the deadline keeps its time of day.",
                "",
                hours(
                        "Service of a DVPN",
                        CLOCKS.hearingBy(Regime.DVPN_DVPO, Lists.at("2027-03-25T15:20:00+00:00"))),
                hours(
                        "Arrest for breach of a DVPO",
                        courtBy(BreachOf.ORDER, "2027-03-27T22:00:00+00:00")),
                "The detention clock of PACE is another clock: it begins with the arrival at the station, leaves nothing",
                "out and goes by hours that pass. For a breach of a DAPO, arrival at 22:40 on the same evening:",
                "",
                detention("2027-03-27T22:40:00+00:00", "2027-03-27T23:05:00+00:00"));
    }

    private static String funeral() {
        BankHolidays before =
                BankHolidays.published(
                        LIST.origin(),
                        LIST.days().stream()
                                .filter(
                                        day ->
                                                !day.date()
                                                        .equals(Lists.holiday("2022-09-19").date()))
                                .toList());
        Instant served = Lists.at("2022-09-16T11:00:00+01:00");
        Deadline first = new StatutoryClocks(before).hearingBy(Regime.DVPN_DVPO, served);
        return String.join(
                "\n",
                "## 3. The State Funeral of 19 September 2022: a day proclaimed days ahead",
                "",
                "Monday 19 September 2022 was proclaimed a bank holiday after the Queen's death on the 8th (Gazette",
                "4158896). A notice served before a list knew of it was worked to an earlier time than the law asked;",
                "with the day added the deadline moves, never to an earlier time.",
                "",
                "On the list as it stood before the proclamation, a DVPN served on %s was to be heard not later than %s."
                        .formatted(MOMENT.format(served), MOMENT.format(first.actBy())),
                "",
                hours(
                        "The same service, with the day on the list",
                        CLOCKS.hearingBy(Regime.DVPN_DVPO, served)),
                hours(
                        "Arrest for breach of a DVPO on the Saturday",
                        courtBy(BreachOf.ORDER, "2022-09-17T18:45:00+01:00")));
    }

    private static Deadline courtBy(BreachOf broken, String arrested) {
        return CLOCKS.courtBy(Regime.DVPN_DVPO, broken, Lists.at(arrested)).orElseThrow();
    }

    private static String hours(String title, Deadline deadline) {
        String readings =
                deadline.latestLawful().equals(deadline.actBy())
                        ? "Both readings agree: **%s**.".formatted(MOMENT.format(deadline.actBy()))
                        : "Act by **%s**. Latest lawful, arguable: %s."
                                .formatted(
                                        MOMENT.format(deadline.actBy()),
                                        MOMENT.format(deadline.latestLawful()));
        return block(title, List.of(readings, sittings(deadline)), deadline.working());
    }

    private static String sittings(Deadline deadline) {
        String none =
                "No court with the usual times sits before that: a remand court would have to be asked for.";
        if (deadline.endIsInTime()) {
            return CourtSittings.usual(LIST)
                    .lastBefore(deadline.actBy(), deadline.start())
                    .map(
                            at ->
                                    "Last usable sitting at a court with the usual times: "
                                            + MOMENT.format(at)
                                            + ".")
                    .orElse(none);
        }
        return CourtPlan.usual(LIST)
                .route(deadline.start(), deadline.actBy())
                .map(
                        way ->
                                "Last usable sitting at a court with the usual times: %s; in the dock by %s."
                                        .formatted(
                                                MOMENT.format(way.sitting()),
                                                MOMENT.format(way.inDockBy())))
                .orElse(none);
    }

    private static String detention(String arrived, String authorised) {
        DetentionClock clock =
                DetentionClock.of(Lists.at(arrived), Optional.of(Lists.at(authorised)));
        return block(
                "Detention without charge",
                List.of("Ends before **%s**.".formatted(MOMENT.format(clock.endsAt()))),
                clock.working());
    }

    private static String block(String title, List<String> result, List<String> working) {
        String steps =
                IntStream.range(0, working.size())
                        .mapToObj(index -> (index + 1) + ". " + working.get(index))
                        .collect(Collectors.joining("\n"));
        return "### " + title + "\n\n" + String.join(" ", result) + "\n\n" + steps + "\n";
    }
}
