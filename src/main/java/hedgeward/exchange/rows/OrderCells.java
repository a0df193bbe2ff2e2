package hedgeward.exchange.rows;

import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The columns of orders.csv that tell of the order itself.
final class OrderCells {

    private static final List<String> AFTERWARDS =
            List.of("order_days", "order_last_day", "order_served_at");

    private OrderCells() {}

    static Optional<ProtectionOrder> read(Cells cells, Optional<Regime> regime, Terms terms) {
        Optional<Instant> made = cells.instant("order_made_at");
        Optional<Integer> days = cells.number("order_days", 1);
        Optional<LocalDate> last = cells.date("order_last_day");
        Optional<Instant> served = cells.instant("order_served_at");
        if (cells.row().text("order_made_at").isEmpty()) {
            AFTERWARDS.stream()
                    .filter(column -> cells.row().text(column).isPresent())
                    .forEach(
                            column ->
                                    cells.reject(
                                            column,
                                            column
                                                    + " is given, but order_made_at is empty; say"
                                                    + " when the order was made."));
        }
        return made.map(
                at ->
                        new ProtectionOrder(
                                at,
                                term(regime, London.dateOf(at), days, last),
                                terms,
                                served.map(when -> new OrderService(when, Optional.empty())),
                                Optional.empty()));
    }

    /// For a DVPO either of length and last day gives the other; a DAPO keeps what is stated.
    private static OrderTerm term(
            Optional<Regime> regime,
            LocalDate made,
            Optional<Integer> days,
            Optional<LocalDate> last) {
        if (regime.filter(r -> r == Regime.DAPN_DAPO).isPresent()) {
            return new OrderTerm(days, last.or(() -> days.map(n -> made.plusDays(n - 1L))));
        }
        return new OrderTerm(
                days.or(() -> last.map(day -> (int) ChronoUnit.DAYS.between(made, day) + 1)),
                last.or(() -> days.map(n -> made.plusDays(n - 1L))));
    }

    static void write(ProtectionOrder order, RowText row) {
        row.time("order_made_at", Optional.of(order.madeAt()))
                .number("order_days", order.term().days())
                .day("order_last_day", order.term().lastDay())
                .time("order_served_at", order.service().map(OrderService::at));
    }
}
