package hedgeward.app.order;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.people.Officers;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeRules;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Records the authorising officer's decision on a notice and opens the case (CSA 2010 s.24).
/// Refusals are kept too.
public final class AuthoriseNotice {

    /// @param ref the force's reference; empty to take the next free one of the year
    public record Command(
            Actor actor,
            Optional<CaseRef> ref,
            Optional<String> occurrenceRef,
            Regime regime,
            Parties parties,
            Notice notice,
            Handling handling) {}

    private final UnitOfWork unitOfWork;
    private final Cases cases;
    private final Officers officers;
    private final CaseSteps steps;
    private final Ids ids;
    private final Clock clock;

    public AuthoriseNotice(
            UnitOfWork unitOfWork,
            Cases cases,
            Officers officers,
            CaseSteps steps,
            Ids ids,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.cases = cases;
        this.officers = officers;
        this.steps = steps;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<CaseFile, CaseRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.AUTHORISE_NOTICE)) {
            return new Result.Denied<>(Permission.AUTHORISE_NOTICE);
        }
        return unitOfWork.write(
                tx -> {
                    Optional<Officer> authoriser =
                            officers.findById(command.notice().authorisation().by());
                    if (authoriser.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    return steps.save(
                            tx,
                            command.actor(),
                            "notice.authorise",
                            NoticeRules.authorise(
                                    drafted(command), authoriser.get(), clock.instant()));
                });
    }

    private CaseFile drafted(Command command) {
        CaseRef ref =
                command.ref()
                        .orElseGet(
                                () ->
                                        cases.nextRef(
                                                London.dateOf(command.notice().authorisation().at())
                                                        .getYear()));
        return new CaseFile(
                new CaseId(ids.next()),
                0,
                ref,
                command.occurrenceRef(),
                command.regime(),
                command.parties(),
                command.notice(),
                List.of(),
                Optional.empty(),
                command.handling());
    }
}
