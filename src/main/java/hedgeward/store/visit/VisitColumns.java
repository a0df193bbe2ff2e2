package hedgeward.store.visit;

import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.VisitRecord;

import java.util.Optional;

/// A visit as its row, and back. Every column is written, so that what no longer holds is cleared.
final class VisitColumns {

    private VisitColumns() {}

    /// The row as it is after the save: its version is one higher than the visit's.
    static VisitRecord of(Visit visit) {
        VisitRecord row = new VisitRecord();
        row.setId(visit.id().value());
        row.setVersion(visit.version() + 1);
        row.setCode(visit.code().value());
        row.setCaseId(visit.caseId().value());
        row.setPurpose(visit.purpose().name());
        row.setWindowFrom(visit.window().from());
        row.setWindowTo(visit.window().to());
        row.setOfficerId(visit.officer().map(OfficerId::value).orElse(null));
        row.setSecondOfficerId(visit.secondOfficer().map(OfficerId::value).orElse(null));
        VisitStates.write(row, visit.state());
        row.setNotes(visit.notes().orElse(null));
        row.setMissNotedAt(visit.missNotedAt().orElse(null));
        row.touched(true);
        return row;
    }

    static Visit visit(VisitRecord row) {
        return new Visit(
                new VisitId(row.getId()),
                row.getVersion(),
                new VisitCode(row.getCode()),
                new CaseId(row.getCaseId()),
                VisitPurpose.valueOf(row.getPurpose()),
                new TimeWindow(row.getWindowFrom(), row.getWindowTo()),
                Columns.key(row.getOfficerId(), OfficerId::new),
                Columns.key(row.getSecondOfficerId(), OfficerId::new),
                VisitStates.read(row),
                Optional.ofNullable(row.getNotes()),
                Optional.ofNullable(row.getMissNotedAt()));
    }
}
