package hedgeward.ui.desk;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitRow;
import hedgeward.app.visit.VisitTable;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The visits of an office in memory as rows.
record DeskVisits(MemoryOffice office) implements VisitTable {

    @Override
    public List<VisitRow> findVisits(VisitQuestion question, ClosedCases closed) {
        return rows(row -> row.window().overlaps(question.span()));
    }

    @Override
    public List<VisitRow> findByCase(CaseId caseId) {
        return rows(row -> row.caseId().equals(caseId));
    }

    @Override
    public List<VisitRow> findUnallocated(Instant at, int limit) {
        return rows(row -> row.officer().isEmpty());
    }

    @Override
    public List<VisitRow> findOverdue(Instant at, int limit) {
        return rows(
                row ->
                        row.isUnrecordedAt(at)
                                && !row.isSuspendedAt(at)
                                && row.orderEndsAt().map(at::isBefore).orElse(true));
    }

    private List<VisitRow> rows(Predicate<VisitRow> wanted) {
        return office.cases.findAfter("", Integer.MAX_VALUE).stream()
                .flatMap(file -> office.visits.findByCase(file.id()).stream())
                .map(this::row)
                .filter(wanted)
                .sorted(Comparator.comparing(row -> row.window().from()))
                .toList();
    }

    private VisitRow row(Visit visit) {
        CaseFile file = office.cases.findById(visit.caseId()).orElseThrow();
        return new VisitRow(
                visit.id(),
                visit.version(),
                visit.code(),
                visit.caseId(),
                file.ref(),
                file.parties().respondent().name(),
                Optional.of("Desborough"),
                visit.purpose(),
                visit.window(),
                visit.officer(),
                visit.officer().flatMap(this::label),
                visit.secondOfficer().flatMap(this::label),
                Optional.empty(),
                visit.state(),
                file.handling().risk(),
                file.order().map(ProtectionOrder::term).flatMap(OrderTerm::endsAt),
                file.order().map(order -> order.events().suspensions()).stream()
                        .flatMap(List::stream)
                        .reduce((_, newest) -> newest));
    }

    private Optional<String> label(OfficerId id) {
        return office.officers.findById(id).map(DeskVisits::label);
    }

    private static String label(Officer officer) {
        return officer.collar().value() + " " + officer.name().surname();
    }
}
