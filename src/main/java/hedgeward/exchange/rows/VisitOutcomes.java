package hedgeward.exchange.rows;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitState;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of visits.csv that tell what came of a visit.
final class VisitOutcomes {

    private static final String CANCELLED = "cancelled";
    private static final List<String> FOUND = List.of("seen_alone", "children_seen", "disclosure");

    /// What came of a visit, and the notes that belong to its planning.
    record Told(VisitState state, Optional<String> notes) {}

    private VisitOutcomes() {}

    static Told read(Cells cells, TimeWindow window) {
        Optional<Instant> visitedAt = cells.instant("visited_at");
        Optional<String> notes = cells.text("notes");
        boolean cancelled =
                cells.row().text("outcome").filter(CANCELLED::equalsIgnoreCase).isPresent();
        if (cancelled) {
            nothingFound(cells, "A cancelled visit has found nothing out.");
            return new Told(new VisitState.Cancelled(visitedAt.orElse(window.from()), ""), notes);
        }
        Optional<Attempt> attempt =
                cells.word(
                        "outcome",
                        Attempt::ofWord,
                        "seen, no reply, unsafe to speak, refused, moved or cancelled");
        if (attempt.isEmpty()) {
            withoutOutcome(cells);
            return new Told(new VisitState.Planned(), notes);
        }
        if (cells.row().text("visited_at").isEmpty()) {
            cells.reject("visited_at", "There is an outcome, but visited_at is empty.");
        }
        VisitOutcome outcome =
                outcome(cells, visitedAt.orElse(window.from()), attempt.get(), notes);
        return new Told(new VisitState.Recorded(outcome), Optional.empty());
    }

    private static VisitOutcome outcome(
            Cells cells, Instant visitedAt, Attempt attempt, Optional<String> notes) {
        Optional<Disclosure> disclosure =
                disclosed(cells).map(_ -> new Disclosure(List.of(), notes.orElse("")));
        return new VisitOutcome(
                visitedAt,
                attempt,
                cells.yesNo("seen_alone"),
                cells.yesNo("children_seen"),
                disclosure,
                disclosure.isPresent() ? Optional.empty() : notes);
    }

    private static Optional<Boolean> disclosed(Cells cells) {
        Optional<Boolean> breach =
                cells.word(
                        "disclosure",
                        word ->
                                word.equalsIgnoreCase("breach")
                                        ? Optional.of(true)
                                        : Optional.empty(),
                        "breach or empty");
        if (breach.isPresent() && cells.row().text("notes").isEmpty()) {
            cells.warn("notes", "A breach was disclosed, but notes do not say what was said.");
        }
        return breach;
    }

    /// A word that is no outcome has been told of already.
    private static void withoutOutcome(Cells cells) {
        if (cells.row().text("outcome").isPresent()) {
            return;
        }
        if (cells.row().text("visited_at").isPresent()) {
            cells.reject("outcome", "visited_at is given, but outcome is empty.");
        }
        nothingFound(cells, "outcome is empty, so nothing can have been found out.");
    }

    private static void nothingFound(Cells cells, String reason) {
        FOUND.stream()
                .filter(column -> cells.row().text(column).isPresent())
                .forEach(column -> cells.reject(column, reason));
    }

    static void write(Visit visit, RowText row) {
        switch (visit.state()) {
            case VisitState.Planned() -> row.put("notes", visit.notes());
            case VisitState.Recorded(VisitOutcome outcome) -> write(visit, outcome, row);
            case VisitState.Cancelled(Instant at, String reason) ->
                    row.put("outcome", CANCELLED)
                            .time("visited_at", Optional.of(at))
                            .put("notes", joined(visit.notes().stream(), Stream.of(reason)));
            case VisitState.Closed(Instant at) ->
                    row.put("outcome", CANCELLED)
                            .time("visited_at", Optional.of(at))
                            .put("notes", visit.notes());
        }
    }

    private static void write(Visit visit, VisitOutcome outcome, RowText row) {
        Optional<Disclosure> disclosure = outcome.disclosure();
        row.put("outcome", outcome.attempt().word())
                .time("visited_at", Optional.of(outcome.visitedAt()))
                .yesNo("seen_alone", outcome.seenAlone())
                .yesNo("children_seen", outcome.childrenSeen())
                .put("disclosure", disclosure.map(_ -> "breach"))
                .put(
                        "notes",
                        joined(
                                visit.notes().stream(),
                                Stream.concat(
                                        disclosure.stream().map(Disclosure::words),
                                        outcome.notes().stream())));
    }

    /// The file has one column for all that was noted.
    private static String joined(Stream<String> before, Stream<String> after) {
        return Stream.concat(before, after)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
