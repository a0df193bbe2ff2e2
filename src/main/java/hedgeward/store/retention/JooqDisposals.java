package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.DISPOSAL;
import static hedgeward.store.jooq.Tables.DISPOSAL_COUNT;

import hedgeward.app.retention.Disposals;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;
import hedgeward.store.columns.NumberedSeries;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.DisposalRecord;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The register of disposals, in its tables.
public final class JooqDisposals implements Disposals {

    private static final NumberedSeries CERTIFICATES = new NumberedSeries("disposal-certificate");

    private final CurrentTransaction current;

    public JooqDisposals(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public int nextCertificate() {
        return Math.toIntExact(CERTIFICATES.take(current.dsl(), 1));
    }

    @Override
    public void add(Disposal disposal) {
        current.dsl().insertInto(DISPOSAL).set(row(disposal)).execute();
        disposal.erased()
                .forEach(
                        (kind, amount) ->
                                current.dsl()
                                        .insertInto(DISPOSAL_COUNT)
                                        .values(disposal.certificate(), kind.name(), amount)
                                        .execute());
    }

    @Override
    public Optional<Disposal> findByCertificate(int number) {
        return find(DISPOSAL.CERTIFICATE.eq(number), 1).stream().findFirst();
    }

    @Override
    public Optional<Disposal> findByCase(CaseId caseId) {
        return find(DISPOSAL.CASE_ID.eq(caseId.value()), 1).stream().findFirst();
    }

    @Override
    public List<Disposal> findByRef(CaseRef ref) {
        return find(DISPOSAL.REF.equalIgnoreCase(ref.value()), Integer.MAX_VALUE);
    }

    @Override
    public Set<CaseRef> findClosed(Collection<CaseRef> refs) {
        Field<String> lower = DSL.lower(DISPOSAL.REF);
        Set<String> closed =
                current.dsl()
                        .selectDistinct(lower)
                        .from(DISPOSAL)
                        .where(lower.in(refs.stream().map(JooqDisposals::lower).toList()))
                        .and(DISPOSAL.GROUND.eq(DisposalGround.REVIEW_DUE.name()))
                        .fetchSet(lower);
        return refs.stream().filter(ref -> closed.contains(lower(ref))).collect(Collectors.toSet());
    }

    @Override
    public List<Disposal> findBefore(int before, int limit) {
        return find(DISPOSAL.CERTIFICATE.lt(before), limit);
    }

    private List<Disposal> find(Condition which, int limit) {
        return current.dsl()
                .selectFrom(DISPOSAL)
                .where(which)
                .orderBy(DISPOSAL.CERTIFICATE.desc())
                .limit(limit)
                .fetch(row -> disposal(row, counts(row.getCertificate())));
    }

    private Map<ErasedKind, Integer> counts(int certificate) {
        Map<ErasedKind, Integer> counts = new EnumMap<>(ErasedKind.class);
        current.dsl()
                .selectFrom(DISPOSAL_COUNT)
                .where(DISPOSAL_COUNT.CERTIFICATE.eq(certificate))
                .forEach(row -> counts.put(ErasedKind.valueOf(row.getKind()), row.getAmount()));
        return counts;
    }

    private static String lower(CaseRef ref) {
        return ref.value().toLowerCase(Locale.ROOT);
    }

    private static DisposalRecord row(Disposal disposal) {
        DisposalRecord row = new DisposalRecord();
        row.setCertificate(disposal.certificate());
        row.setCaseId(disposal.caseId().value());
        row.setRef(disposal.ref().value());
        row.setGround(disposal.rule().ground().name());
        row.setGroupNumber(disposal.rule().group().number());
        switch (disposal.rule().span()) {
            case Span.Clear(int years) -> row.setClearYears(years);
            case Span.UntilAge(int age, int everyYears) -> {
                row.setUntilAge(age);
                row.setEveryYears(everyYears);
            }
        }
        row.setLastContact(disposal.rule().lastContact());
        row.setDue(disposal.rule().due());
        row.setDisposedAt(disposal.at());
        row.setDisposedBy(disposal.by());
        row.setApprovedBy(disposal.approvedBy());
        row.setWorkstation(disposal.workstation());
        return row;
    }

    private static Disposal disposal(DisposalRecord row, Map<ErasedKind, Integer> counts) {
        Span span =
                Optional.ofNullable(row.getClearYears())
                        .<Span>map(Span.Clear::new)
                        .orElseGet(() -> new Span.UntilAge(row.getUntilAge(), row.getEveryYears()));
        return new Disposal(
                row.getCertificate(),
                new CaseId(row.getCaseId()),
                new CaseRef(row.getRef()),
                new DisposalRule(
                        DisposalGround.valueOf(row.getGround()),
                        RetentionGroup.of(row.getGroupNumber()),
                        span,
                        row.getLastContact(),
                        row.getDue()),
                row.getDisposedAt(),
                row.getDisposedBy(),
                row.getApprovedBy(),
                row.getWorkstation(),
                counts);
    }
}
