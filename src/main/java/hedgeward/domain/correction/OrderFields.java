package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.PlainWords;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// When the order was made, for how long, and its service.
final class OrderFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            CaseField.ORDER_MADE_AT,
                            file ->
                                    file.order()
                                            .map(ProtectionOrder::madeAt)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.ORDER_DAYS,
                            file ->
                                    file.order()
                                            .flatMap(o -> o.term().days())
                                            .map(n -> Integer.toString(n))),
                    entry(
                            CaseField.ORDER_LAST_DAY,
                            file ->
                                    file.order()
                                            .flatMap(o -> o.term().lastDay())
                                            .map(LocalDate::toString)),
                    entry(CaseField.ORDER_TERMS, file -> file.order().map(OrderFields::terms)),
                    entry(
                            CaseField.ORDER_SERVED_BY,
                            file ->
                                    file.order()
                                            .flatMap(ProtectionOrder::service)
                                            .flatMap(OrderService::by)
                                            .map(NoticeFields::key)),
                    entry(
                            CaseField.ORDER_SERVED_AT,
                            file ->
                                    file.order()
                                            .flatMap(ProtectionOrder::service)
                                            .map(OrderService::at)
                                            .map(Instant::toString)),
                    entry(
                            CaseField.ORDER_AWARE_AT,
                            file ->
                                    file.order()
                                            .flatMap(o -> o.making().awareAt())
                                            .map(Instant::toString)));

    private OrderFields() {}

    private static String terms(ProtectionOrder order) {
        return order.terms().conditions().stream()
                .map(term -> term.courtWords().orElseGet(() -> PlainWords.of(term)))
                .collect(Collectors.joining("; "));
    }

    static Set<CaseField> closed(CaseFile file) {
        EnumSet<CaseField> closed = EnumSet.noneOf(CaseField.class);
        if (file.order().isEmpty()) {
            closed.addAll(EnumSet.of(CaseField.ORDER_MADE_AT, CaseField.ORDER_DAYS));
        }
        if (file.order().flatMap(o -> o.term().days()).isEmpty()) {
            closed.add(CaseField.ORDER_DAYS);
        }
        if (file.order().flatMap(ProtectionOrder::service).isEmpty()) {
            closed.addAll(EnumSet.of(CaseField.ORDER_SERVED_BY, CaseField.ORDER_SERVED_AT));
        }
        if (file.order().filter(OrderFields::lastsToADay).isEmpty()) {
            closed.add(CaseField.ORDER_LAST_DAY);
        }
        if (file.order().flatMap(o -> o.making().awareAt()).isEmpty()) {
            closed.add(CaseField.ORDER_AWARE_AT);
        }
        return closed;
    }

    /// A DAPO may last to a day the court named, or have no day known yet.
    private static boolean lastsToADay(ProtectionOrder order) {
        return order.term().days().isEmpty();
    }

    /// The hearing at which the order was made was decided when the order was made.
    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        if (file.order().isEmpty()) {
            return file;
        }
        Wanted wanted = new Wanted(file, values);
        ProtectionOrder was = file.order().get();
        Instant made = wanted.moment(CaseField.ORDER_MADE_AT).orElseThrow();
        ProtectionOrder order =
                new ProtectionOrder(
                        made,
                        term(was.term(), made, wanted),
                        was.history(),
                        was.service().map(service -> service(wanted)),
                        was.expiryNotedAt(),
                        making(was.making(), wanted),
                        was.events());
        CaseFile changed = file.withOrder(order);
        return file.currentHearing()
                .filter(h -> h.result().filter(r -> r == HearingResult.MADE).isPresent())
                .filter(h -> h.determinedAt().filter(was.madeAt()::equals).isPresent())
                .map(h -> changed.withHearing(decidedAt(h, made)))
                .orElse(changed);
    }

    private static OrderTerm term(OrderTerm was, Instant made, Wanted wanted) {
        return wanted.value(CaseField.ORDER_DAYS)
                .map(Integer::parseInt)
                .map(count -> OrderTerm.ofDays(London.dateOf(made), count))
                .orElseGet(
                        () ->
                                new OrderTerm(
                                        Optional.empty(),
                                        wanted.day(CaseField.ORDER_LAST_DAY),
                                        was.untilEvent()));
    }

    private static OrderMaking making(OrderMaking was, Wanted wanted) {
        return was.withoutNotice()
                ? new OrderMaking(
                        was.route(),
                        was.court(),
                        true,
                        wanted.moment(CaseField.ORDER_AWARE_AT),
                        was.returnAt())
                : was;
    }

    private static OrderService service(Wanted wanted) {
        return new OrderService(
                wanted.moment(CaseField.ORDER_SERVED_AT).orElseThrow(),
                wanted.officer(CaseField.ORDER_SERVED_BY));
    }

    private static Hearing decidedAt(Hearing hearing, Instant at) {
        return new Hearing(
                hearing.number(),
                hearing.court(),
                hearing.listedFor(),
                hearing.result(),
                Optional.of(at),
                hearing.reasons(),
                hearing.notice());
    }
}
