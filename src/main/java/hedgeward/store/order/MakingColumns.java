package hedgeward.store.order;

import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.store.jooq.tables.records.CaseFileRecord;

import java.util.Optional;

/// The columns that tell how an order came to be made, and what hearing that still asks for.
final class MakingColumns {

    private MakingColumns() {}

    static void write(CaseFileRecord row, ProtectionOrder order) {
        OrderMaking making = order.making();
        row.setOrderRoute(making.route().name());
        row.setOrderCourt(making.court().orElse(null));
        row.setOrderWithoutNotice(making.withoutNotice());
        row.setOrderAwareAt(making.awareAt().orElse(null));
        row.setOrderReturnAt(making.returnAt().orElse(null));
        ReturnHearing hearing = ReturnHearing.of(order);
        row.setReturnAwaited(hearing.awaited());
        row.setReturnListedFor(hearing.listedFor().filter(_ -> hearing.awaited()).orElse(null));
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
