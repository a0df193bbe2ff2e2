package hedgeward.ui.office.retention;

import hedgeward.app.retention.RetentionRow;
import hedgeward.app.retention.RetentionTable;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.retention.Business;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionFacts;
import hedgeward.domain.retention.RetentionRecord;
import hedgeward.domain.retention.SpanChange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Seven cases, the last contact of each a month after that of the one before.
final class QuietCases implements RetentionTable {

    private final List<RetentionDecision> decisions = new ArrayList<>();
    private final Set<CaseId> taken = new HashSet<>();

    /// It was disposed of.
    void take(CaseId id) {
        taken.add(id);
    }

    @Override
    public List<RetentionRow> findQuietSince(LocalDate day, Instant at) {
        return List.of(7, 6, 5, 4, 3, 2, 1).stream()
                .map(this::row)
                .filter(row -> !taken.contains(row.id()))
                .toList();
    }

    @Override
    public Optional<RetentionRow> findById(CaseId id, Instant at) {
        return Optional.of(row((int) id.value().getLeastSignificantBits()))
                .filter(row -> !taken.contains(row.id()));
    }

    @Override
    public List<RetentionDecision> findDecisions(CaseId id) {
        return decisions.stream().filter(one -> one.caseId().equals(id)).toList();
    }

    @Override
    public void add(RetentionDecision decision) {
        decisions.add(decision);
    }

    @Override
    public List<SpanChange> findSpanChanges() {
        return List.of();
    }

    private RetentionRow row(int number) {
        CaseId id = new CaseId(new UUID(5, number));
        RetentionRecord record = RetentionRecord.of(findDecisions(id));
        return new RetentionRow(
                id,
                new CaseRef("DV-2016-000" + number),
                new PersonName("Marsh" + number, Optional.of("Dana")),
                record,
                new RetentionFacts(
                        LocalDate.of(2017, 2, 14).minusMonths(number),
                        Optional.empty(),
                        record.reviewedOn(),
                        record.keptUntil(),
                        record.hold(),
                        number == 7
                                ? Set.of(Business.DUTY_OPEN, Business.COURT_PENDING)
                                : Set.of()));
    }
}
