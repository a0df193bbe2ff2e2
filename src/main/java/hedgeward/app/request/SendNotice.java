package hedgeward.app.request;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseRejection;

import java.time.Clock;
import java.util.Map;

/// Sends a notice that was drawn up to whoever may authorise it.
public final class SendNotice {

    /// @param fields the form as it stands, by field id
    public record Command(
            Actor actor, Regime regime, String respondent, Map<String, String> fields) {

        public Command {
            fields = Map.copyOf(fields);
        }
    }

    private final UnitOfWork unitOfWork;
    private final NoticeRequests requests;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public SendNotice(
            UnitOfWork unitOfWork,
            NoticeRequests requests,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.requests = requests;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Result<NoticeRequest, CaseRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.AUTHORISE_NOTICE)) {
            return new Result.Denied<>(Permission.AUTHORISE_NOTICE);
        }
        return unitOfWork.write(
                _ -> {
                    NoticeRequest request =
                            new NoticeRequest(
                                    new RequestId(ids.next()),
                                    1,
                                    command.actor().userName(),
                                    clock.instant(),
                                    command.regime(),
                                    command.respondent(),
                                    command.fields());
                    requests.add(request);
                    audit.record(entry(command.actor(), "notice.send", request.id()));
                    return new Result.Done<>(request);
                });
    }

    static AuditEntry entry(Actor actor, String action, RequestId id) {
        return AuditEntry.of(
                        actor,
                        Operation.COLLECTION,
                        action,
                        AuditSubject.whole(AuditSubject.Kind.REGISTER))
                .with("request", id.value().toString());
    }
}
