package hedgeward.store.visit;

import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.app.common.Saved;
import hedgeward.app.visit.Visits;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.columns.NumberedSeries;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// Visits in their table.
public final class JooqVisits implements Visits {

    private static final NumberedSeries CODES = new NumberedSeries("visit-code");
    private static final Pattern NUMBERED = Pattern.compile("V(\\d{1,15})");

    private final CurrentTransaction current;

    public JooqVisits(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Visit> findById(VisitId id) {
        return findWhere(VISIT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Visit> findByCode(VisitCode code) {
        return findWhere(VISIT.CODE.eq(code.value())).stream().findFirst();
    }

    @Override
    public List<Visit> findByCodes(Collection<VisitCode> codes) {
        List<String> wanted = codes.stream().map(VisitCode::value).distinct().toList();
        return BulkInsert.parts(wanted).stream()
                .flatMap(some -> findWhere(VISIT.CODE.in(some)).stream())
                .toList();
    }

    @Override
    public List<Visit> findByCase(CaseId caseId) {
        return findWhere(VISIT.CASE_ID.eq(caseId.value()));
    }

    @Override
    public List<Visit> findAfter(String after, int limit) {
        return current.dsl()
                .selectFrom(VISIT)
                .where(VISIT.CODE.gt(after))
                .orderBy(VISIT.CODE)
                .limit(limit)
                .fetch(VisitColumns::visit);
    }

    @Override
    public Saved save(Visit visit) {
        if (visit.version() == 0) {
            addAll(List.of(visit));
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(VISIT)
                        .set(VisitColumns.of(visit))
                        .where(VISIT.ID.eq(visit.id().value()))
                        .and(VISIT.VERSION.eq(visit.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    @Override
    public void addAll(List<Visit> visits) {
        BulkInsert.into(current.dsl(), VISIT, visits.stream().map(VisitColumns::of).toList());
        visits.stream()
                .map(visit -> NUMBERED.matcher(visit.code().value()))
                .filter(Matcher::matches)
                .mapToLong(code -> Long.parseLong(code.group(1)))
                .max()
                .ifPresent(highest -> CODES.pass(current.dsl(), highest));
    }

    @Override
    public List<VisitCode> nextCodes(int count) {
        long first = CODES.take(current.dsl(), count);
        return LongStream.range(first, first + count).mapToObj(VisitCode::ofNumber).toList();
    }

    private List<Visit> findWhere(Condition condition) {
        return current.dsl()
                .selectFrom(VISIT)
                .where(condition)
                .orderBy(VISIT.WINDOW_FROM, VISIT.CODE)
                .fetch(VisitColumns::visit);
    }
}
