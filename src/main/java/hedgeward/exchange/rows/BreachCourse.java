package hedgeward.exchange.rows;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseFile;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of breaches.csv that tell of arrest, court and outcome.
final class BreachCourse {

    private static final String ADJOURNED = "adjourned";

    private enum Outcome {
        PROVED("proved"),
        NOT_PROVED("not proved"),
        ADJOURNED(BreachCourse.ADJOURNED),
        WITHDRAWN("withdrawn");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        private static Optional<Outcome> ofWord(String text) {
            String folded = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
            return List.of(values()).stream().filter(o -> o.word.equals(folded)).findFirst();
        }
    }

    private BreachCourse() {}

    static Optional<BreachState> read(
            Cells cells, Optional<CaseFile> file, StatutoryClocks clocks) {
        Optional<Instant> arrestedAt = cells.instant("arrested_at");
        Optional<Instant> court = cells.instant("before_court_at");
        Optional<Outcome> outcome =
                cells.word(
                        "outcome", Outcome::ofWord, "proved, not proved, adjourned or withdrawn");
        CourtOutcome.Proved penalty = penalty(cells, outcome);
        arrestDetails(cells, arrestedAt);
        order(cells, arrestedAt, court);
        if (outcome.filter(o -> o == Outcome.ADJOURNED).isPresent()
                && cells.row().text("before_court_at").isEmpty()) {
            cells.reject("before_court_at", "outcome is adjourned, but before_court_at is empty.");
        }
        if (!cells.isSound() || file.isEmpty()) {
            return Optional.empty();
        }
        Optional<Arrest> arrest =
                arrestedAt.map(
                        at ->
                                new Arrest(
                                        at,
                                        cells.text("arrest_place"),
                                        cells.text("custody_ref"),
                                        BreachRules.courtBy(file.get(), at, clocks)));
        return Optional.of(
                outcome.map(o -> state(o, arrest, court, penalty))
                        .orElseGet(() -> undecided(arrest, court)));
    }

    private static BreachState state(
            Outcome outcome,
            Optional<Arrest> arrest,
            Optional<Instant> court,
            CourtOutcome.Proved penalty) {
        return switch (outcome) {
            case PROVED -> new BreachState.Finished(arrest, court, penalty);
            case NOT_PROVED ->
                    new BreachState.Finished(arrest, court, new CourtOutcome.NotProved());
            case WITHDRAWN -> new BreachState.Finished(arrest, court, new CourtOutcome.Withdrawn());
            case ADJOURNED -> new BreachState.BeforeCourt(arrest, court.orElseThrow(), true);
        };
    }

    private static BreachState undecided(Optional<Arrest> arrest, Optional<Instant> court) {
        return court.<BreachState>map(at -> new BreachState.BeforeCourt(arrest, at, false))
                .or(() -> arrest.map(BreachState.InCustody::new))
                .orElseGet(BreachState.Reported::new);
    }

    private static CourtOutcome.Proved penalty(Cells cells, Optional<Outcome> outcome) {
        Optional<Integer> days = cells.number("custody_days", 0).filter(n -> n > 0);
        Optional<Integer> pounds = cells.number("fine_pounds", 0).filter(n -> n > 0);
        boolean misread = outcome.isEmpty() && cells.row().text("outcome").isPresent();
        boolean proved = outcome.filter(o -> o == Outcome.PROVED).isPresent();
        if (!proved && !misread && (days.isPresent() || pounds.isPresent())) {
            cells.reject(
                    days.isPresent() ? "custody_days" : "fine_pounds",
                    "A penalty needs a breach that was proved (Magistrates' Courts Act 1980"
                            + " s.63(3)).");
        }
        if (days.isPresent() && pounds.isPresent()) {
            cells.warn(
                    "fine_pounds",
                    "Custody and a sum stand side by side; the law names them as alternatives (%s)."
                            .formatted(new LegalSource("Magistrates' Courts Act 1980", "s.63(3)")));
        }
        return new CourtOutcome.Proved(days, pounds);
    }

    private static void arrestDetails(Cells cells, Optional<Instant> arrestedAt) {
        List.of("arrest_place", "custody_ref").stream()
                .filter(column -> arrestedAt.isEmpty() && cells.text(column).isPresent())
                .forEach(
                        column ->
                                cells.warn(
                                        column,
                                        column
                                                + " is given without arrested_at; it was left"
                                                + " out."));
    }

    private static void order(Cells cells, Optional<Instant> arrest, Optional<Instant> court) {
        if (arrest.isPresent() && court.filter(arrest.get()::isAfter).isPresent()) {
            cells.reject("before_court_at", "before_court_at lies before the arrest.");
        }
    }

    /// A released person's arrest is left out: a row without a court date would say that the person
    /// is still in custody.
    static void write(BreachState state, RowText row) {
        switch (state) {
            case BreachState.Reported _, BreachState.ArrestSought _, BreachState.Released _ -> {}
            case BreachState.InCustody(Arrest arrest) -> write(Optional.of(arrest), row);
            case BreachState.BeforeCourt(
                            var arrest,
                            Instant at,
                            boolean adjourned,
                            var _,
                            var _) -> {
                write(arrest, row);
                row.time("before_court_at", Optional.of(at))
                        .put("outcome", adjourned ? ADJOURNED : "");
            }
            case BreachState.Finished(var arrest, var at, var _, CourtOutcome outcome) -> {
                write(arrest, row);
                row.time("before_court_at", at);
                write(outcome, row);
            }
        }
    }

    private static void write(Optional<Arrest> arrest, RowText row) {
        row.time("arrested_at", arrest.map(Arrest::at))
                .put("arrest_place", arrest.flatMap(Arrest::place))
                .put("custody_ref", arrest.flatMap(Arrest::custodyRef));
    }

    private static void write(CourtOutcome outcome, RowText row) {
        switch (outcome) {
            case CourtOutcome.Proved(var days, var pounds, var _) ->
                    row.put("outcome", Outcome.PROVED.word)
                            .number("custody_days", days)
                            .number("fine_pounds", pounds);
            case CourtOutcome.NotProved() -> row.put("outcome", Outcome.NOT_PROVED.word);
            case CourtOutcome.Withdrawn() -> row.put("outcome", Outcome.WITHDRAWN.word);
        }
    }
}
