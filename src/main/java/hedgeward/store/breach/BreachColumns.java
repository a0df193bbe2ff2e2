package hedgeward.store.breach;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.columns.Columns;
import hedgeward.store.columns.TermCodes;
import hedgeward.store.jooq.tables.records.BreachRecord;

import java.util.Optional;

/// A breach as its row, and back. Every column is written, so that what no longer holds is cleared.
final class BreachColumns {

    private BreachColumns() {}

    /// The row as it is after the save: its version is one higher than the breach's.
    static BreachRecord of(Breach breach) {
        BreachRecord row = new BreachRecord();
        row.setId(breach.id().value());
        row.setVersion(breach.version() + 1);
        row.setCaseId(breach.caseId().value());
        row.setVisitId(breach.visitId().map(VisitId::value).orElse(null));
        row.setReportedAt(breach.reportedAt());
        row.setSource(breach.source().name());
        row.setTerms(TermCodes.write(breach.conditions()));
        row.setWords(breach.words().orElse(null));
        BreachStates.write(row, breach.state());
        row.touched(true);
        return row;
    }

    static Breach breach(BreachRecord row) {
        return new Breach(
                new BreachId(row.getId()),
                row.getVersion(),
                new CaseId(row.getCaseId()),
                Columns.key(row.getVisitId(), VisitId::new),
                row.getReportedAt(),
                BreachSource.valueOf(row.getSource()),
                TermCodes.read(row.getTerms()),
                Optional.ofNullable(row.getWords()),
                BreachStates.read(row));
    }
}
