package hedgeward.app.request;

import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.RecordNotice;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.people.OfficerId;

import java.time.Clock;
import java.util.Optional;

/// Records the decision on a notice: one drawn up in the same sitting, or one that another officer
/// sent. Where the office forbids it, nobody decides on an own draft: not the officer named as its
/// author, not the person signed in who sent it.
public final class DecideNotice {

    /// The request as it was seen.
    public record Seen(RequestId id, long version) {}

    /// The ports of a decision.
    public record Ports(NoticeRequests requests, DraftPolicy policy, AuditTrail audit) {}

    private final UnitOfWork unitOfWork;
    private final RecordNotice record;
    private final Ports ports;
    private final Clock clock;

    public DecideNotice(UnitOfWork unitOfWork, RecordNotice record, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.record = record;
        this.ports = ports;
        this.clock = clock;
    }

    /// Decides on a notice that nobody sent.
    public Result<CaseFile, RecordNotice.Refusal> handle(RecordNotice.Command command) {
        return unitOfWork.write(
                _ -> namesItsAuthor(command) && forbidden() ? own() : record.handle(command));
    }

    /// Decides on one that was sent, and ends the request in the same transaction.
    public Result<CaseFile, RecordNotice.Refusal> handle(Seen seen, RecordNotice.Command command) {
        return unitOfWork.write(
                tx -> {
                    Optional<NoticeRequest> waiting = ports.requests().findWaiting(seen.id());
                    if (waiting.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    if (forbidden()
                            && (isSender(waiting.get(), command) || namesItsAuthor(command))) {
                        return own();
                    }
                    Result<CaseFile, RecordNotice.Refusal> decided = record.handle(command);
                    if (decided instanceof Result.Done<CaseFile, RecordNotice.Refusal>(var file)
                            && end(seen, command, file) == Saved.STALE) {
                        tx.giveUp();
                        return new Result.Stale<>();
                    }
                    return decided;
                });
    }

    private Saved end(Seen seen, RecordNotice.Command command, CaseFile file) {
        String by = command.decision().actor().userName();
        ports.audit()
                .record(SendNotice.entry(command.decision().actor(), "notice.decide", seen.id()));
        return ports.requests()
                .end(
                        seen.id(),
                        seen.version(),
                        new Ending(
                                Ending.Kind.DECIDED,
                                by,
                                clock.instant(),
                                Optional.of(file.id()),
                                Optional.empty()));
    }

    private boolean forbidden() {
        return ports.policy().forbidsOwnDraft();
    }

    private static boolean isSender(NoticeRequest request, RecordNotice.Command command) {
        return request.draftedBy().equals(command.decision().actor().userName());
    }

    private static boolean namesItsAuthor(RecordNotice.Command command) {
        Optional<OfficerId> author =
                command.decision().notice().authorisation().deliberation().decided().draftedBy();
        return author.equals(Optional.of(command.decision().notice().authorisation().by()));
    }

    private static Result<CaseFile, RecordNotice.Refusal> own() {
        return new Result.Rejected<>(
                new RecordNotice.Refusal(RecordNotice.Part.DECISION, CaseRejection.OWN_DRAFT));
    }
}
