package hedgeward.store.order;

import static hedgeward.store.jooq.Tables.ORDER_EVENT;

import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;
import hedgeward.domain.order.event.Suspension;
import hedgeward.store.jooq.tables.records.OrderEventRecord;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The events of orders as rows, and back.
final class OrderEventRows {

    /// The kinds as they are kept.
    private enum Kind {
        SUSPENDED,
        RESUMED,
        RESCINDED,
        VARIED,
        RETURN_LISTED,
        CONFIRMED,
        DISCHARGED
    }

    private OrderEventRows() {}

    /// The events of several cases, one statement for all.
    static Map<UUID, OrderEvents> of(DSLContext dsl, Collection<UUID> ids) {
        return dsl
                .selectFrom(ORDER_EVENT)
                .where(ORDER_EVENT.CASE_ID.in(ids))
                .orderBy(ORDER_EVENT.CASE_ID, ORDER_EVENT.PLACE)
                .fetchGroups(ORDER_EVENT.CASE_ID, row -> event(row))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new OrderEvents(e.getValue())));
    }

    /// Rows to insert; each suspension with the end it turned out to have.
    static List<OrderEventRecord> rows(UUID caseId, OrderEvents events) {
        Iterator<Suspension> spans = events.suspensions().iterator();
        List<OrderEventRecord> rows = new ArrayList<>();
        for (OrderEvent event : events.all()) {
            OrderEventRecord row = row(event);
            row.setCaseId(caseId);
            row.setPlace(rows.size());
            if (event instanceof OrderEvent.Suspended) {
                row.setEndedAt(spans.next().until().orElse(null));
            }
            rows.add(row);
        }
        return rows;
    }

    private static OrderEventRecord row(OrderEvent event) {
        OrderEventRecord row = new OrderEventRecord();
        row.setCourt(event.decision().court().orElse(null));
        row.setDecidedAt(event.decision().at());
        row.setApplicant(event.decision().applicant().name());
        row.setReasons(event.decision().reasons().orElse(null));
        row.setTakesEffectAt(event.takesEffectAt());
        row.setKind(kind(event).name());
        row.setTermChanged(false);
        switch (event) {
            case OrderEvent.Suspended one -> row.setUntilAt(one.until().orElse(null));
            case OrderEvent.Varied one -> varied(row, one);
            case OrderEvent.ReturnListed one -> row.setHearingAt(one.hearingAt());
            case OrderEvent.Resumed _,
                    OrderEvent.Rescinded _,
                    OrderEvent.Confirmed _,
                    OrderEvent.Discharged _ -> {}
        }
        return row;
    }

    private static void varied(OrderEventRecord row, OrderEvent.Varied event) {
        row.setChangeWords(event.change());
        row.setTermChanged(event.termBefore().isPresent());
        row.setBeforeDays(event.termBefore().flatMap(OrderTerm::days).orElse(null));
        row.setBeforeLastDay(event.termBefore().flatMap(OrderTerm::lastDay).orElse(null));
        row.setBeforeUntilEvent(event.termBefore().flatMap(OrderTerm::untilEvent).orElse(null));
    }

    private static Optional<OrderTerm> termBefore(OrderEventRecord row) {
        return row.getTermChanged()
                ? Optional.of(
                        new OrderTerm(
                                Optional.ofNullable(row.getBeforeDays()),
                                Optional.ofNullable(row.getBeforeLastDay()),
                                Optional.ofNullable(row.getBeforeUntilEvent())))
                : Optional.empty();
    }

    private static Kind kind(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Suspended _ -> Kind.SUSPENDED;
            case OrderEvent.Resumed _ -> Kind.RESUMED;
            case OrderEvent.Rescinded _ -> Kind.RESCINDED;
            case OrderEvent.Varied _ -> Kind.VARIED;
            case OrderEvent.ReturnListed _ -> Kind.RETURN_LISTED;
            case OrderEvent.Confirmed _ -> Kind.CONFIRMED;
            case OrderEvent.Discharged _ -> Kind.DISCHARGED;
        };
    }

    private static OrderEvent event(OrderEventRecord row) {
        CourtDecision decision =
                new CourtDecision(
                        Optional.ofNullable(row.getCourt()),
                        row.getDecidedAt(),
                        CourtDecision.Applicant.valueOf(row.getApplicant()),
                        Optional.ofNullable(row.getReasons()));
        Instant from = row.getTakesEffectAt();
        return switch (Kind.valueOf(row.getKind())) {
            case SUSPENDED ->
                    new OrderEvent.Suspended(decision, from, Optional.ofNullable(row.getUntilAt()));
            case RESUMED -> new OrderEvent.Resumed(decision);
            case RESCINDED -> new OrderEvent.Rescinded(decision);
            case VARIED ->
                    new OrderEvent.Varied(decision, from, row.getChangeWords(), termBefore(row));
            case RETURN_LISTED -> new OrderEvent.ReturnListed(decision, row.getHearingAt());
            case CONFIRMED -> new OrderEvent.Confirmed(decision);
            case DISCHARGED -> new OrderEvent.Discharged(decision);
        };
    }
}
