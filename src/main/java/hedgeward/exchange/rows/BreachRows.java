package hedgeward.exchange.rows;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Disclosure;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Rows of breaches.csv.
public final class BreachRows {

    private final RowContext context;

    public BreachRows(RowContext context) {
        this.context = context;
    }

    /// The breach a row describes; empty when the row is rejected.
    ///
    /// @param visits the visit a code names
    public Optional<Breach> read(
            Cells cells, CaseFinder cases, Function<String, Optional<Visit>> visits) {
        Optional<CaseFile> file = cases.named(cells);
        Optional<Visit> visit = visit(cells, file, visits);
        Optional<Instant> reported = cells.required("reported_at", cells.instant("reported_at"));
        Optional<BreachSource> source =
                cells.word("source", BreachSource::ofWord, "visit, call, patrol, counter or other");
        List<ConditionType> broken =
                cells.words("condition", ConditionType::ofCode, "a condition of an order");
        Optional<BreachState> state = BreachCourse.read(cells, file, context.clocks());
        if (!cells.isSound()) {
            return Optional.empty();
        }
        Breach breach =
                new Breach(
                        new BreachId(context.ids().next()),
                        0,
                        file.orElseThrow().id(),
                        visit.map(Visit::id),
                        reported.orElseThrow(),
                        source.orElse(visit.isPresent() ? BreachSource.VISIT : BreachSource.OTHER),
                        broken,
                        visit.flatMap(BreachRows::disclosed),
                        state.orElseThrow());
        BreachChecks.check(breach, file.orElseThrow(), cells, context.now());
        return cells.isSound() ? Optional.of(breach) : Optional.empty();
    }

    private static Optional<Visit> visit(
            Cells cells, Optional<CaseFile> file, Function<String, Optional<Visit>> visits) {
        Optional<String> code = cells.text("visit_code", VisitRows.LONGEST_CODE);
        Optional<Visit> visit = code.flatMap(visits);
        if (code.isPresent() && visit.isEmpty()) {
            cells.reject(
                    "visit_code",
                    "No visit has that visit_code; load its row of visits.csv first, or correct the"
                            + " code.");
        }
        if (file.isPresent()
                && visit.filter(v -> !v.caseId().equals(file.get().id())).isPresent()) {
            cells.reject("visit_code", "visit_code names a visit of another case.");
        }
        return visit;
    }

    private static Optional<String> disclosed(Visit visit) {
        return visit.state() instanceof VisitState.Recorded recorded
                ? recorded.outcome()
                        .disclosure()
                        .map(Disclosure::words)
                        .filter(words -> !words.isBlank())
                : Optional.empty();
    }

    /// The row of a breach.
    ///
    /// @param caseRef the reference of its case
    /// @param visitCode the code of the visit at which it was disclosed
    public RowText write(Breach breach, String caseRef, Optional<String> visitCode) {
        RowText row =
                new RowText(RegisterTable.BREACHES)
                        .put("case_ref", caseRef)
                        .put("visit_code", visitCode)
                        .time("reported_at", Optional.of(breach.reportedAt()))
                        .put("source", breach.source().word())
                        .put("condition", TermsCells.joined(breach.conditions()));
        BreachCourse.write(breach.state(), row);
        return row;
    }
}
