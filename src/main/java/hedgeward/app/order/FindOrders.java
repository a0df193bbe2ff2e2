package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.List;

/// Looks the register up. Answers nothing to a person who may not read cases.
public final class FindOrders {

    private final UnitOfWork unitOfWork;
    private final Register register;
    private final CaseGate gate;

    public FindOrders(UnitOfWork unitOfWork, Register register, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.gate = gate;
    }

    public OrderPage handle(Actor actor, RegisterQuestion question) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> page(question, gate.closedTo(actor)))
                : new OrderPage(List.of(), 0);
    }

    private OrderPage page(RegisterQuestion question, ClosedCases closed) {
        OrderPage found = register.pageOf(question, closed);
        return new OrderPage(
                found.rows().stream()
                        .map(row -> closed.hides(row.id()) ? row.withheld() : row)
                        .toList(),
                found.total());
    }
}
