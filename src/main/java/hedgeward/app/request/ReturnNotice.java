package hedgeward.app.request;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.draft.Drafts;
import hedgeward.domain.order.CaseRejection;

import java.time.Clock;
import java.util.Optional;

/// Gives a notice back to whoever drew it up, undecided: it lies aside for that officer, beside
/// whatever that officer may be drawing up meanwhile.
public final class ReturnNotice {

    /// @param why told to its author
    public record Command(Actor actor, DecideNotice.Seen seen, String why) {}

    /// The ports of giving back.
    public record Ports(NoticeRequests requests, Drafts drafts, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public ReturnNotice(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<NoticeRequest, CaseRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.AUTHORISE_NOTICE)) {
            return new Result.Denied<>(Permission.AUTHORISE_NOTICE);
        }
        return unitOfWork.write(
                tx -> {
                    Optional<NoticeRequest> waiting =
                            ports.requests().findWaiting(command.seen().id());
                    if (waiting.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (end(command) == Saved.STALE) {
                        tx.giveUp();
                        return new Result.Stale<>();
                    }
                    NoticeRequest request = waiting.get();
                    ports.drafts()
                            .keep(
                                    request.draftedBy(),
                                    TakeUpDraft.form(request.id().value()),
                                    request.fields());
                    ports.audit()
                            .record(
                                    SendNotice.entry(command.actor(), "notice.return", request.id())
                                            .because(command.why()));
                    return new Result.Done<>(request);
                });
    }

    private Saved end(Command command) {
        return ports.requests()
                .end(
                        command.seen().id(),
                        command.seen().version(),
                        new Ending(
                                Ending.Kind.RETURNED,
                                command.actor().userName(),
                                clock.instant(),
                                Optional.empty(),
                                Optional.of(command.why())));
    }
}
