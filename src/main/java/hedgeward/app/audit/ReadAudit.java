package hedgeward.app.audit;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.order.CaseRef;

import java.util.List;
import java.util.function.Function;

/// Shows the log to whoever may read it. That somebody read it, and what was asked, is logged too.
public final class ReadAudit {

    /// How many entries one answer holds at most.
    public static final int PAGE = 200;

    private final UnitOfWork unitOfWork;
    private final AuditLog log;
    private final AuditTrail audit;

    public ReadAudit(UnitOfWork unitOfWork, AuditLog log, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.log = log;
        this.audit = audit;
    }

    /// The newest entries that answer, newest first; the reading itself is not yet among them.
    public Result<List<LoggedEntry>, Void> handle(Actor actor, AuditQuestion question) {
        if (!Access.permits(actor, Permission.READ_AUDIT)) {
            return new Result.Denied<>(Permission.READ_AUDIT);
        }
        return new Result.Done<>(
                unitOfWork.write(
                        _ -> {
                            List<LoggedEntry> found = log.find(question, PAGE);
                            audit.record(entry(actor, question));
                            return found;
                        }));
    }

    private static AuditEntry entry(Actor actor, AuditQuestion question) {
        AuditEntry entry =
                AuditEntry.of(
                        actor,
                        Operation.CONSULTATION,
                        "log.read",
                        AuditSubject.whole(AuditSubject.Kind.OFFICE));
        entry = question.from().map(Object::toString).map(with(entry, "from")).orElse(entry);
        entry = question.until().map(Object::toString).map(with(entry, "until")).orElse(entry);
        entry = question.userName().map(with(entry, "asked-user")).orElse(entry);
        entry = question.operation().map(Enum::name).map(with(entry, "operation")).orElse(entry);
        return question.caseRef().map(CaseRef::value).map(with(entry, "asked-case")).orElse(entry);
    }

    private static Function<String, AuditEntry> with(AuditEntry entry, String field) {
        return value -> entry.with(field, value);
    }
}
