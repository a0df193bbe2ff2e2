package hedgeward.app.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.BackupPlans;
import hedgeward.app.backup.Rotation;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;

import java.time.InstantSource;

/// Makes the certificate of a disposal, as often as somebody needs it. It leaves the office, so
/// each copy is logged as a disclosure, and carries the number and hash of that entry.
public final class IssueCertificate {

    /// What it is made from.
    public record Sources(Disposals disposals, BackupPlans plans, Office office) {}

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final AuditTrail audit;
    private final InstantSource clock;

    public IssueCertificate(
            UnitOfWork unitOfWork, Sources sources, AuditTrail audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /// The certificate of this number.
    ///
    /// @param to who gets it, as it is printed and logged
    public Result<CertificatePaper, Void> handle(Actor actor, int certificate, Outgoing to) {
        if (!Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        return unitOfWork.write(
                _ ->
                        sources.disposals()
                                .findByCertificate(certificate)
                                .<Result<CertificatePaper, Void>>map(
                                        found -> new Result.Done<>(issued(actor, found, to)))
                                .orElseGet(Result.Missing::new));
    }

    private CertificatePaper issued(Actor actor, Disposal disposal, Outgoing to) {
        audit.record(
                AuditEntry.disclosure(
                                actor,
                                "retention.certificate",
                                AuditSubject.of(disposal.caseId()),
                                to)
                        .with("certificate", Integer.toString(disposal.certificate())));
        OfficeSettings settings = sources.office().settings();
        BackupPlan plan = sources.plans().plan();
        return new CertificatePaper(
                disposal,
                plan.folder()
                        .map(
                                _ ->
                                        new CertificatePaper.Backups(
                                                plan.keep(),
                                                Rotation.goneBy(
                                                        London.dateOf(disposal.at()),
                                                        plan.keep()))),
                new CertificatePaper.Stamp(
                        settings.name(),
                        settings.training(),
                        clock.instant(),
                        new CertificatePaper.Hands(actor.userName(), to.recipient()),
                        audit.head()));
    }
}
