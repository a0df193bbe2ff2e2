package hedgeward.app.order;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.OrderEventRules;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.OrderEnding;
import hedgeward.domain.order.event.OrderEvent;

import java.time.Clock;

/// Records what a court did to an order after making it. Visits planned for after an order that
/// ended so are closed with it.
public final class RecordOrderEvent {

    public record Command(CaseSteps.Seen seen, OrderEvent event) {}

    private final CaseSteps steps;
    private final EndedOrderVisits visits;
    private final Clock clock;

    public RecordOrderEvent(CaseSteps steps, EndedOrderVisits visits, Clock clock) {
        this.steps = steps;
        this.visits = visits;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        return steps.take(
                command.seen(),
                Permission.RECORD_HEARING,
                action(command.event()),
                file -> OrderEventRules.record(file, command.event(), clock.instant()),
                (tx, _, file) ->
                        file.order()
                                .flatMap(ProtectionOrder::ending)
                                .map(OrderEnding::at)
                                .ifPresent(
                                        over ->
                                                visits.close(
                                                        tx,
                                                        command.seen().actor(),
                                                        file.id(),
                                                        over)));
    }

    private static String action(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Suspended _ -> "order.suspend";
            case OrderEvent.Resumed _ -> "order.resume";
            case OrderEvent.Rescinded _ -> "order.rescind";
            case OrderEvent.Varied _ -> "order.vary";
            case OrderEvent.ReturnListed _ -> "return.list";
            case OrderEvent.Confirmed _ -> "order.confirm";
            case OrderEvent.Discharged _ -> "order.discharge";
        };
    }
}
