package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.UnitOfWork;

import java.util.List;

/// Looks the register up. Answers nothing to a person who may not read cases.
public final class FindOrders {

    /// So many cases at most are a look at somebody; more are a list.
    public static final int FEW = 10;

    private final UnitOfWork unitOfWork;
    private final Register register;
    private final CaseGate gate;
    private final AuditTrail audit;

    public FindOrders(UnitOfWork unitOfWork, Register register, CaseGate gate, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.gate = gate;
        this.audit = audit;
    }

    public OrderPage handle(Actor actor, RegisterQuestion question) {
        return Access.permits(actor, Permission.READ_CASES)
                ? unitOfWork.read(() -> page(question, gate.closedTo(actor)))
                : new OrderPage(List.of(), 0);
    }

    /// Writes into the log of each case that the actor found it by what was typed, once the typing
    /// has rested long enough for the answer to be read: whoever looks a neighbour up need not open
    /// the case. The words typed are not kept.
    public void note(Actor actor, RegisterQuestion question) {
        if (!Access.permits(actor, Permission.READ_CASES) || question.text().isBlank()) {
            return;
        }
        unitOfWork.write(
                _ -> {
                    OrderPage found = page(question.first(FEW), gate.closedTo(actor));
                    if (found.total() <= FEW) {
                        audit.recordAll(
                                found.rows().stream().map(row -> entry(actor, row)).toList());
                    }
                    return found.total();
                });
    }

    private static AuditEntry entry(Actor actor, OrderRow row) {
        return AuditEntry.of(
                actor, Operation.CONSULTATION, "case.found", AuditSubject.of(row.id()));
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
