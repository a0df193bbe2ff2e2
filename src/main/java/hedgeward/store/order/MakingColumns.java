package hedgeward.store.order;

import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.store.jooq.tables.records.CaseFileRecord;

import java.util.Optional;

/// The columns that tell how an order came to be made.
final class MakingColumns {

    private MakingColumns() {}

    static void write(CaseFileRecord row, OrderMaking making) {
        row.setOrderRoute(making.route().name());
        row.setOrderCourt(making.court().orElse(null));
        row.setOrderWithoutNotice(making.withoutNotice());
        row.setOrderAwareAt(making.awareAt().orElse(null));
        row.setOrderReturnAt(making.returnAt().orElse(null));
    }

    static OrderMaking read(CaseFileRecord row) {
        return new OrderMaking(
                OrderRoute.valueOf(row.getOrderRoute()),
                Optional.ofNullable(row.getOrderCourt()),
                row.getOrderWithoutNotice(),
                Optional.ofNullable(row.getOrderAwareAt()),
                Optional.ofNullable(row.getOrderReturnAt()));
    }
}
