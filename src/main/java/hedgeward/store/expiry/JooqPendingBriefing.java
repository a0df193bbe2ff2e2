package hedgeward.store.expiry;

import static hedgeward.store.jooq.Tables.PENDING_BRIEFING;

import hedgeward.app.expiry.PendingBriefing;
import hedgeward.app.expiry.SweepReport;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.PendingBriefingRecord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The one pending briefing in its table; references and codes a line each.
public final class JooqPendingBriefing implements PendingBriefing {

    private static final int ONLY = 1;

    private final CurrentTransaction current;

    public JooqPendingBriefing(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<SweepReport> find() {
        return current.dsl()
                .selectFrom(PENDING_BRIEFING)
                .where(PENDING_BRIEFING.ID.eq(ONLY))
                .fetchOptional(JooqPendingBriefing::report);
    }

    @Override
    public void keep(SweepReport report) {
        clear();
        current.dsl()
                .insertInto(PENDING_BRIEFING)
                .set(
                        new PendingBriefingRecord(
                                ONLY,
                                report.since().orElse(null),
                                report.at(),
                                lines(report.expired(), CaseRef::value),
                                lines(report.lapsed(), CaseRef::value),
                                lines(report.missed(), VisitCode::value),
                                lines(report.closed(), VisitCode::value),
                                report.failed()))
                .execute();
    }

    @Override
    public void clear() {
        current.dsl().deleteFrom(PENDING_BRIEFING).where(PENDING_BRIEFING.ID.eq(ONLY)).execute();
    }

    private static SweepReport report(PendingBriefingRecord row) {
        return new SweepReport(
                Optional.ofNullable(row.getSince()),
                row.getToldAt(),
                read(row.getExpired(), CaseRef::new),
                read(row.getLapsed(), CaseRef::new),
                read(row.getMissed(), VisitCode::new),
                read(row.getClosed(), VisitCode::new),
                row.getFailed());
    }

    private static <T> String lines(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> read(String lines, Function<String, T> value) {
        return lines.lines().map(value).toList();
    }
}
