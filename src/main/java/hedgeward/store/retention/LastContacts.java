package hedgeward.store.retention;

import static hedgeward.store.jooq.Tables.BREACH;
import static hedgeward.store.jooq.Tables.CASE_FILE;
import static hedgeward.store.jooq.Tables.CASE_HEARING;
import static hedgeward.store.jooq.Tables.NOTIFIABLE_EVENT;
import static hedgeward.store.jooq.Tables.ORDER_EVENT;
import static hedgeward.store.jooq.Tables.VISIT;

import hedgeward.domain.clock.London;
import hedgeward.domain.identity.Identities;
import hedgeward.domain.order.CaseId;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last event with the respondent of each case, over all cases that are his. Cases are his when
/// the whole name is the same and no two known dates of birth tell against it: taking two people
/// for one keeps a case longer, never shorter.
final class LastContacts {

    private record Own(CaseId id, String name, Optional<LocalDate> born, LocalDate last) {

        boolean mayBeSamePerson(Own other) {
            return born.isEmpty() || other.born.isEmpty() || born.equals(other.born);
        }
    }

    private final DSLContext dsl;
    private final Identities identities;

    /// @param identities who was said to be one person, or two
    LastContacts(DSLContext dsl, Identities identities) {
        this.dsl = dsl;
        this.identities = identities;
    }

    /// The London day by case.
    Map<UUID, LocalDate> ofAll() {
        return together(DSL.noCondition());
    }

    /// As `ofAll`, for the cases of people of that name, and those joined to them, only.
    Map<UUID, LocalDate> ofName(String nameKey) {
        Set<UUID> his =
                dsl
                        .select(CASE_FILE.ID)
                        .from(CASE_FILE)
                        .where(CASE_FILE.RESPONDENT_NAME_KEY.eq(nameKey))
                        .fetch(CASE_FILE.ID)
                        .stream()
                        .flatMap(id -> identities.casesOf(new CaseId(id)).stream())
                        .map(CaseId::value)
                        .collect(Collectors.toSet());
        return together(CASE_FILE.ID.in(his));
    }

    private Map<UUID, LocalDate> together(Condition whose) {
        Map<UUID, Instant> events = events(whose);
        Map<UUID, LocalDate> learned = learned();
        List<Own> all =
                dsl.select(
                                CASE_FILE.ID,
                                CASE_FILE.RESPONDENT_NAME_KEY,
                                CASE_FILE.RESPONDENT_BORN_ON,
                                CASE_FILE.AUTHORISED_AT)
                        .from(CASE_FILE)
                        .where(whose)
                        .fetch(row -> own(row, events, learned));
        Map<CaseId, Own> byId =
                all.stream().collect(Collectors.toMap(Own::id, Function.identity()));
        Map<UUID, LocalDate> days = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Own::name))
                .values()
                .forEach(
                        same ->
                                same.forEach(
                                        one -> days.put(one.id().value(), last(one, same, byId))));
        return days;
    }

    private static Own own(
            Record4<UUID, String, LocalDate, Instant> row,
            Map<UUID, Instant> events,
            Map<UUID, LocalDate> learned) {
        UUID id = row.value1();
        LocalDate event = London.dateOf(events.getOrDefault(id, row.value4()));
        LocalDate told = learned.getOrDefault(id, event);
        return new Own(
                new CaseId(id),
                row.value2(),
                Optional.ofNullable(row.value3()),
                told.isAfter(event) ? told : event);
    }

    /// Over the namesakes who may be he and were not said to be another, and whoever was said to be
    /// one with any of them.
    private LocalDate last(Own one, List<Own> sameName, Map<CaseId, Own> byId) {
        return sameName.stream()
                .filter(one::mayBeSamePerson)
                .filter(other -> !identities.areTwo(one.id(), other.id()))
                .flatMap(other -> identities.casesOf(other.id()).stream())
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(Own::last)
                .reduce(one.last(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private Map<UUID, Instant> events(Condition whose) {
        Field<Instant> over = DSL.coalesce(CASE_FILE.ORDER_ENDED_AT, CASE_FILE.ORDER_ENDS_AT);
        Select<Record2<UUID, Instant>> all =
                List.of(
                                leg(CASE_FILE.ID, CASE_FILE.AUTHORISED_AT, whose),
                                leg(CASE_FILE.ID, CASE_FILE.SERVED_AT, whose),
                                leg(CASE_FILE.ID, CASE_FILE.ORDER_MADE_AT, whose),
                                leg(CASE_FILE.ID, CASE_FILE.ORDER_SERVED_AT, whose),
                                leg(CASE_FILE.ID, over, whose),
                                leg(CASE_HEARING.CASE_ID, CASE_HEARING.DETERMINED_AT, whose),
                                leg(ORDER_EVENT.CASE_ID, ORDER_EVENT.DECIDED_AT, whose),
                                leg(NOTIFIABLE_EVENT.CASE_ID, NOTIFIABLE_EVENT.RECEIVED_AT, whose),
                                leg(VISIT.CASE_ID, VISIT.VISITED_AT, whose),
                                leg(BREACH.CASE_ID, BREACH.REPORTED_AT, whose),
                                leg(BREACH.CASE_ID, BREACH.ARRESTED_AT, whose),
                                leg(BREACH.CASE_ID, BREACH.RELEASED_AT, whose),
                                leg(BREACH.CASE_ID, BREACH.BEFORE_COURT_AT, whose),
                                leg(BREACH.CASE_ID, BREACH.COURT_AGAIN_AT, whose))
                        .stream()
                        .reduce(Select::unionAll)
                        .orElseThrow();
        Map<UUID, Instant> latest = new HashMap<>();
        all.fetch()
                .forEach(
                        row ->
                                latest.merge(
                                        row.value1(),
                                        row.value2(),
                                        (a, b) -> a.isAfter(b) ? a : b));
        return latest;
    }

    private Select<Record2<UUID, Instant>> leg(
            TableField<?, UUID> caseId, Field<Instant> at, Condition whose) {
        Condition his =
                whose.equals(DSL.noCondition())
                        ? whose
                        : caseId.in(DSL.select(CASE_FILE.ID).from(CASE_FILE).where(whose));
        return dsl.select(caseId, DSL.max(at))
                .from(caseId.getTable())
                .where(at.isNotNull())
                .and(his)
                .groupBy(caseId);
    }

    /// What he had to tell happened on a day, not at an instant.
    private Map<UUID, LocalDate> learned() {
        return dsl.select(NOTIFIABLE_EVENT.CASE_ID, DSL.max(NOTIFIABLE_EVENT.HAPPENED_ON))
                .from(NOTIFIABLE_EVENT)
                .groupBy(NOTIFIABLE_EVENT.CASE_ID)
                .fetchMap(Record2::value1, Record2::value2);
    }
}
