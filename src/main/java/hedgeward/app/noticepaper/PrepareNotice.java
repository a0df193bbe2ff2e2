package hedgeward.app.noticepaper;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.app.order.Cases;
import hedgeward.app.people.Officers;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.people.Officer;

import java.util.Optional;

/// Makes the respondent's copy of a notice. A look is logged as a consultation, a copy that leaves
/// the screen as a disclosure with its recipient. Nothing guarded gets onto it: where the grounds
/// or a term repeat what the respondent must not learn, there is no copy until they are corrected,
/// or until somebody has decided with a reason that the words of the term stand.
public final class PrepareNotice {

    /// The ports a copy is made from.
    public record Sources(
            Cases cases, Officers officers, Office office, AuditTrail audit, CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Sources sources;

    public PrepareNotice(UnitOfWork unitOfWork, Sources sources) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
    }

    /// The copy as it would be printed.
    public Result<NoticePaper, NoticePaperRejection> preview(Actor actor, CaseId id) {
        return make(
                actor,
                id,
                Permission.READ_CASES,
                AuditEntry.of(
                        actor, Operation.CONSULTATION, "notice.preview", AuditSubject.of(id)));
    }

    /// The copy, to be printed or saved at once.
    ///
    /// @param to who gets it; logged, not printed
    public Result<NoticePaper, NoticePaperRejection> issue(Actor actor, CaseId id, Outgoing to) {
        return make(
                actor,
                id,
                Permission.SERVE,
                AuditEntry.disclosure(actor, "notice.issue", AuditSubject.of(id), to));
    }

    private Result<NoticePaper, NoticePaperRejection> make(
            Actor actor, CaseId id, Permission needed, AuditEntry entry) {
        if (!Access.permits(actor, needed)) {
            return new Result.Denied<>(needed);
        }
        return unitOfWork.write(
                _ -> {
                    if (!sources.gate().isOpen(actor, id)) {
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> file = sources.cases().findById(id);
                    if (file.isEmpty()) {
                        return new Result.Missing<>();
                    }
                    Result<NoticePaper, NoticePaperRejection> made =
                            PaperRules.of(file.get(), authoriser(file.get()), office());
                    if (made.isDone()) {
                        sources.audit().record(entry);
                    }
                    return made;
                });
    }

    private Optional<Officer> authoriser(CaseFile file) {
        return file.authorisation().flatMap(a -> sources.officers().findById(a.by()));
    }

    private NoticePaper.Office office() {
        return new NoticePaper.Office(
                sources.office().settings().name(), sources.office().settings().training());
    }
}
