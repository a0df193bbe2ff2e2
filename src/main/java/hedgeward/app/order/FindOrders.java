package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.List;

/// Looks the register up. Answers nothing to a person who may not read cases.
public final class FindOrders {

    private final UnitOfWork unitOfWork;
    private final Register register;

    public FindOrders(UnitOfWork unitOfWork, Register register) {
        this.unitOfWork = unitOfWork;
        this.register = register;
    }

    public OrderPage handle(Actor actor, RegisterQuestion question) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> register.pageOf(question))
                : new OrderPage(List.of(), 0);
    }
}
