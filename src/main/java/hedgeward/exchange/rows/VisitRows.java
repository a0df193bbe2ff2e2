package hedgeward.exchange.rows;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.Optional;

/// Rows of visits.csv.
public final class VisitRows {

    static final int LONGEST_CODE = 20;

    private final RowContext context;

    public VisitRows(RowContext context) {
        this.context = context;
    }

    /// The visit a row describes; empty when the row is rejected.
    ///
    /// @param cases the case a reference names
    public Optional<Visit> read(Cells cells, CaseFinder cases) {
        Optional<VisitCode> code =
                cells.required("visit_code", cells.text("visit_code", LONGEST_CODE))
                        .map(VisitCode::new);
        Optional<CaseFile> file = cases.named(cells);
        Optional<VisitPurpose> purpose = purpose(cells);
        Optional<TimeWindow> window = window(cells);
        Optional<Officer> first = context.roster().named(cells, "officer");
        Optional<Officer> second = context.roster().named(cells, "second_officer");
        Optional<VisitOutcomes.Told> told = window.map(w -> VisitOutcomes.read(cells, w));
        if (!cells.isSound()) {
            return Optional.empty();
        }
        Visit visit =
                new Visit(
                        new VisitId(context.ids().next()),
                        0,
                        code.orElseThrow(),
                        file.orElseThrow().id(),
                        purpose.orElse(VisitPurpose.OTHER),
                        window.orElseThrow(),
                        first.map(Officer::id),
                        second.map(Officer::id),
                        told.orElseThrow().state(),
                        told.orElseThrow().notes(),
                        Optional.empty());
        VisitChecks.check(visit, file.orElseThrow(), cells, context.now());
        return cells.isSound() ? Optional.of(visit) : Optional.empty();
    }

    private static Optional<VisitPurpose> purpose(Cells cells) {
        return cells.word(
                "purpose",
                VisitPurpose::ofWord,
                "first, routine, pre-expiry, post-breach or other");
    }

    private static Optional<TimeWindow> window(Cells cells) {
        Optional<Instant> from = cells.required("window_from", cells.instant("window_from"));
        Optional<Instant> to = cells.required("window_to", cells.instant("window_to"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!to.get().isAfter(from.get())) {
            cells.reject("window_to", "The window of a visit ends after it starts.");
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(from.get(), to.get()));
    }

    /// The row of a visit.
    ///
    /// @param caseRef the reference of its case
    public RowText write(Visit visit, String caseRef) {
        RowText row =
                new RowText(RegisterTable.VISITS)
                        .put("visit_code", visit.code().value())
                        .put("case_ref", caseRef)
                        .put("purpose", visit.purpose().word())
                        .time("window_from", Optional.of(visit.window().from()))
                        .time("window_to", Optional.of(visit.window().to()))
                        .put("officer", visit.officer().map(context.roster()::collarOf))
                        .put(
                                "second_officer",
                                visit.secondOfficer().map(context.roster()::collarOf));
        VisitOutcomes.write(visit, row);
        return row;
    }

    /// The row as it was before the program closed the visit because its order ended; the same row
    /// for every other visit.
    public RowText writeUnclosed(Visit visit, String caseRef) {
        return visit.state() instanceof VisitState.Closed
                ? write(visit.withState(new VisitState.Planned()), caseRef)
                : write(visit, caseRef);
    }
}
