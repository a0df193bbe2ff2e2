package hedgeward.ui.orders;

import hedgeward.app.access.Actor;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.fakes.Gates;
import hedgeward.app.order.FindOrders;
import hedgeward.domain.clock.London;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTasks;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.shell.ChangeRelay;

import java.util.Locale;

/// The page over an office in memory, and where it led.
final class OrdersPage extends Opened {

    final OrdersController controller;

    OrdersPage(DeskOffice office, Actor actor) {
        UiTasks tasks = SameThreadTasks.create();
        controller =
                new OrdersController(
                        actor,
                        new OrdersController.Questions(
                                new FindOrders(
                                        office.unitOfWork,
                                        office.register,
                                        Gates.open(),
                                        office.audit),
                                office.readCase(),
                                new KeepDraft(office.unitOfWork, office.formDrafts),
                                office.readDisposals()),
                        new OrdersController.Desk(
                                tasks,
                                new UiTicker(office.clock),
                                new ChangeRelay(office.changes, tasks)),
                        Look.of(new Messages(Locale.UK), London.ZONE),
                        this);
    }
}
