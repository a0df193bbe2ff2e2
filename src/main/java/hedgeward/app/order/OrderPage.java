package hedgeward.app.order;

import java.util.List;

/// A page of the register and how many rows the question has in all.
public record OrderPage(List<OrderRow> rows, int total) {
    public OrderPage {
        rows = List.copyOf(rows);
    }
}
