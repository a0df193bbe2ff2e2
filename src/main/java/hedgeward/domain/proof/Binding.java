package hedgeward.domain.proof;

import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which terms bound the respondent while something may have happened.
///
/// @param moments instants that stand for the whole time
record Binding(CaseFile file, List<Moment> moments) {

    /// What bound at one instant.
    record Moment(Instant at, Optional<BreachOf> part, Terms terms) {
        Optional<Condition> find(TermKey key) {
            return part.filter(p -> p == key.part()).flatMap(_ -> terms.find(key.number()));
        }
    }

    static Binding of(CaseFile file, Span when) {
        return new Binding(file, when.samples().map(at -> moment(file, at)).toList());
    }

    private static Moment moment(CaseFile file, Instant at) {
        Optional<BreachOf> part = BreachRules.whatIsBroken(file, at);
        Optional<Terms> terms =
                part.map(
                        p ->
                                switch (p) {
                                    case NOTICE ->
                                            file.notice()
                                                    .map(n -> n.history().at(at))
                                                    .orElse(Terms.NONE);
                                    case ORDER ->
                                            file.order()
                                                    .map(o -> o.history().at(at))
                                                    .orElse(Terms.NONE);
                                });
        return new Moment(at, part, terms.orElse(Terms.NONE));
    }

    /// The last of the instants.
    Instant end() {
        return moments.getLast().at();
    }

    /// The terms that bound at any of the instants.
    Stream<TermKey> keys() {
        return moments.stream()
                .flatMap(
                        m ->
                                m.part().stream()
                                        .flatMap(
                                                p ->
                                                        m.terms().conditions().stream()
                                                                .map(
                                                                        c ->
                                                                                new TermKey(
                                                                                        p,
                                                                                        c
                                                                                                .number()))))
                .distinct();
    }

    /// The term as it stood when it last bound.
    Optional<Condition> condition(TermKey key) {
        return moments.stream().flatMap(m -> m.find(key).stream()).reduce((_, later) -> later);
    }

    /// What time alone says of a term that bound at one of the instants: in force, within its
    /// hours, the order served.
    Stream<Reason> reasons(TermKey key) {
        long bound = moments.stream().filter(m -> m.find(key).isPresent()).count();
        long within =
                moments.stream()
                        .filter(m -> m.find(key).filter(c -> c.bindsAt(m.at())).isPresent())
                        .count();
        return Stream.of(
                        part(bound, moments.size(), Reason.PARTLY_IN_FORCE),
                        hours(within, bound),
                        unserved(key))
                .flatMap(Optional::stream);
    }

    private static Optional<Reason> hours(long within, long bound) {
        return within == 0
                ? Optional.of(Reason.OUTSIDE_ITS_HOURS)
                : part(within, bound, Reason.PARTLY_IN_HOURS);
    }

    private static Optional<Reason> part(long some, long all, Reason reason) {
        return some < all ? Optional.of(reason) : Optional.empty();
    }

    /// A notice binds from service; an order from when it is made, and knowledge of it must be
    /// proved. Made without notice, it binds only from awareness (DAA 2021 s.39(2)), and whoever
    /// was served is aware.
    private Optional<Reason> unserved(TermKey key) {
        Optional<ProtectionOrder> order =
                key.part() == BreachOf.ORDER ? file.order() : Optional.empty();
        return order.flatMap(
                o -> {
                    Optional<Instant> knew = o.service().map(OrderService::at);
                    return o.making().withoutNotice()
                            ? unaware(
                                    Stream.concat(o.making().awareAt().stream(), knew.stream())
                                            .min(Comparator.naturalOrder()))
                            : knew.filter(at -> !at.isAfter(end())).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(Reason.ORDER_NOT_SERVED);
                });
    }

    private Optional<Reason> unaware(Optional<Instant> from) {
        return from.map(
                        at -> {
                            if (at.isAfter(end())) {
                                return Optional.of(Reason.NOT_YET_AWARE);
                            }
                            return at.isAfter(moments.getFirst().at())
                                    ? Optional.of(Reason.PARTLY_AWARE)
                                    : Optional.<Reason>empty();
                        })
                .orElse(Optional.of(Reason.AWARENESS_UNKNOWN));
    }
}
