package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.CASE_CONDITION;
import static hedgeward.store.jooq.Tables.CASE_TERMS_CHANGE;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsVersion;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The terms of several orders as they stand now, in one statement, for papers that need nothing
/// else of a case.
public final class OrderTerms {

    private final Map<UUID, ? extends List<Record>> rows;

    private OrderTerms(Map<UUID, ? extends List<Record>> rows) {
        this.rows = rows;
    }

    public static OrderTerms of(DSLContext dsl, Collection<UUID> caseIds) {
        return new OrderTerms(
                dsl.select(CASE_CONDITION.fields())
                        .select(CASE_TERMS_CHANGE.BINDS_FROM)
                        .from(CASE_CONDITION)
                        .leftJoin(CASE_TERMS_CHANGE)
                        .on(CASE_TERMS_CHANGE.CASE_ID.eq(CASE_CONDITION.CASE_ID))
                        .and(CASE_TERMS_CHANGE.PART.eq(CASE_CONDITION.PART))
                        .and(CASE_TERMS_CHANGE.VERSION.eq(CASE_CONDITION.VERSION))
                        .where(CASE_CONDITION.CASE_ID.in(caseIds))
                        .fetchGroups(CASE_CONDITION.CASE_ID));
    }

    /// None where the case has no order.
    public Terms terms(UUID caseId) {
        Map<TermsVersion, List<Condition>> wordings =
                Optional.ofNullable(rows.get(caseId)).stream()
                        .flatMap(List::stream)
                        .filter(row -> row.get(CASE_CONDITION.PART).equals(TermPart.ORDER.name()))
                        .collect(
                                groupingBy(
                                        OrderTerms::version,
                                        mapping(
                                                row ->
                                                        ConditionColumns.read(
                                                                row.into(CASE_CONDITION)),
                                                toList())));
        return wordings.entrySet().stream()
                .max(Map.Entry.comparingByKey(TermsVersion.BINDING_LATER))
                .map(newest -> new Terms(newest.getValue()))
                .orElse(Terms.NONE);
    }

    private static TermsVersion version(Record row) {
        return new TermsVersion(
                row.get(CASE_CONDITION.VERSION),
                Optional.ofNullable(row.get(CASE_TERMS_CHANGE.BINDS_FROM)),
                Optional.empty(),
                Terms.NONE);
    }
}
