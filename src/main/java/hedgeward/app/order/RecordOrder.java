package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.DapoRules;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.people.Parties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Opens a case with a DAPO a court made without a notice before it (DAA 2021 ss.28, 31).
public final class RecordOrder {

    /// @param ref the force's reference; empty to take the next free one of the year
    public record Command(
            Actor actor,
            Optional<CaseRef> ref,
            Optional<String> occurrenceRef,
            Parties parties,
            ProtectionOrder order,
            Handling handling) {}

    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final CaseSteps steps;
    private final Ids ids;
    private final Clock clock;

    public RecordOrder(UnitOfWork unitOfWork, Cases cases, CaseSteps steps, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.steps = steps;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.RECORD_HEARING)) {
            return new Result.Denied<>(Permission.RECORD_HEARING);
        }
        return unitOfWork.write(
                tx ->
                        steps.save(
                                tx,
                                command.actor(),
                                "order.record",
                                DapoRules.begin(drafted(command), clock.instant())));
    }

    private CaseFile drafted(Command command) {
        int year = London.dateOf(command.order().madeAt()).getYear();
        return new CaseFile(
                new CaseId(ids.next()),
                0,
                command.ref().orElseGet(() -> cases.nextRef(year)),
                command.occurrenceRef(),
                Regime.DAPN_DAPO,
                command.parties(),
                Optional.empty(),
                List.of(),
                Optional.of(command.order()),
                command.handling());
    }
}
