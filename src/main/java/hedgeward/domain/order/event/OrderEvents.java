package hedgeward.domain.order.event;

import hedgeward.domain.order.OrderTerm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything a court did to one order, in the order it was pronounced.
public record OrderEvents(List<OrderEvent> all) {

    public static final OrderEvents NONE = new OrderEvents(List.of());

    public OrderEvents {
        all = List.copyOf(all);
    }

    public OrderEvents with(OrderEvent event) {
        List<OrderEvent> more = new ArrayList<>(all);
        more.add(event);
        return new OrderEvents(more);
    }

    /// The newest.
    public Optional<OrderEvent> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The spans in which the order does not bind, as they turned out: a suspension ends when the
    /// court said it would, or earlier when the court lifted it.
    public List<Suspension> suspensions() {
        return IntStream.range(0, all.size())
                .mapToObj(
                        place ->
                                all.get(place) instanceof OrderEvent.Suspended one
                                        ? Stream.of(
                                                new Suspension(
                                                        one.takesEffectAt(), endOf(place, one)))
                                        : Stream.<Suspension>empty())
                .flatMap(found -> found)
                .toList();
    }

    /// How long the order lasted before the first change of that from a place in this list on.
    ///
    /// @param place 0 for the first event
    public Optional<OrderTerm> termBefore(int place) {
        return all.subList(place, all.size()).stream()
                .flatMap(event -> replacedBy(event).stream())
                .findFirst();
    }

    private static Optional<OrderTerm> replacedBy(OrderEvent event) {
        return event instanceof OrderEvent.Varied varied ? varied.termBefore() : Optional.empty();
    }

    /// How and when a court ended the order.
    public Optional<OrderEnding> ending() {
        return all.stream().flatMap(event -> endingOf(event).stream()).findFirst();
    }

    private Optional<Instant> endOf(int place, OrderEvent.Suspended suspended) {
        Optional<Instant> lifted =
                all.subList(place + 1, all.size()).stream()
                        .filter(OrderEvent.Resumed.class::isInstance)
                        .map(OrderEvent::takesEffectAt)
                        .filter(at -> !at.isBefore(suspended.takesEffectAt()))
                        .findFirst();
        return Stream.concat(lifted.stream(), suspended.until().stream()).min(Instant::compareTo);
    }

    private static Optional<OrderEnding> endingOf(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Rescinded ended ->
                    Optional.of(new OrderEnding(ended.takesEffectAt(), OrderEnding.How.RESCINDED));
            case OrderEvent.Discharged ended ->
                    Optional.of(new OrderEnding(ended.takesEffectAt(), OrderEnding.How.DISCHARGED));
            case OrderEvent.Suspended _,
                    OrderEvent.Resumed _,
                    OrderEvent.Varied _,
                    OrderEvent.ReturnListed _,
                    OrderEvent.Confirmed _ ->
                    Optional.empty();
        };
    }
}
