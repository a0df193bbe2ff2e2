package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_TERMS_CHANGE;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.store.jooq.tables.records.CaseConditionRecord;
import hedgeward.store.jooq.tables.records.CaseTermsChangeRecord;

import org.jooq.DSLContext;
import org.jooq.Result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The terms of several cases with their versions, read with one statement a table. Both parts
/// together: with a part beside the list of cases, H2 reads the whole table.
record TermsReading(
        Map<UUID, Result<CaseConditionRecord>> conditions,
        Map<UUID, Result<CaseTermsChangeRecord>> changes) {

    static TermsReading of(DSLContext dsl, Collection<UUID> ids) {
        return new TermsReading(
                dsl.selectFrom(CASE_CONDITION)
                        .where(CASE_CONDITION.CASE_ID.in(ids))
                        .fetchGroups(CASE_CONDITION.CASE_ID),
                dsl.selectFrom(CASE_TERMS_CHANGE)
                        .where(CASE_TERMS_CHANGE.CASE_ID.in(ids))
                        .orderBy(CASE_TERMS_CHANGE.CASE_ID, CASE_TERMS_CHANGE.VERSION)
                        .fetchGroups(CASE_TERMS_CHANGE.CASE_ID));
    }

    TermsHistory history(UUID caseId, TermPart part) {
        List<TermsVersion> versions = new ArrayList<>();
        versions.add(
                new TermsVersion(1, Optional.empty(), Optional.empty(), terms(caseId, part, 1)));
        Optional.ofNullable(changes.get(caseId)).stream()
                .flatMap(List::stream)
                .filter(row -> row.getPart().equals(part.name()))
                .forEach(row -> versions.add(version(caseId, part, row)));
        return new TermsHistory(versions);
    }

    private TermsVersion version(UUID caseId, TermPart part, CaseTermsChangeRecord row) {
        return new TermsVersion(
                row.getVersion(),
                Optional.ofNullable(row.getBindsFrom()),
                Optional.of(
                        new TermsVersion.Change(
                                TermsVersion.Cause.valueOf(row.getCause()),
                                row.getRecordedAt(),
                                row.getRecordedBy(),
                                row.getReason())),
                terms(caseId, part, row.getVersion()));
    }

    private Terms terms(UUID caseId, TermPart part, int version) {
        return new Terms(
                Optional.ofNullable(conditions.get(caseId)).stream()
                        .flatMap(List::stream)
                        .filter(row -> row.getPart().equals(part.name()))
                        .filter(row -> row.getVersion() == version)
                        .map(ConditionColumns::read)
                        .toList());
    }
}
