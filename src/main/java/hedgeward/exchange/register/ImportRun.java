package hedgeward.exchange.register;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditTrail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the tables of one import share: who acts, where it is logged, and what is found.
final class ImportRun {

    private final Actor actor;
    private final AuditTrail audit;
    private final Optional<RejectsFile> rejects;
    private final ImportProgress progress;
    private final List<Finding> rejections = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ImportRun(
            Actor actor, AuditTrail audit, Optional<RejectsFile> rejects, ImportProgress progress) {
        this.actor = actor;
        this.audit = audit;
        this.rejects = rejects;
        this.progress = progress;
    }

    Actor actor() {
        return actor;
    }

    AuditTrail audit() {
        return audit;
    }

    Optional<RejectsFile> rejects() {
        return rejects;
    }

    ImportProgress progress() {
        return progress;
    }

    Tally tally(ImportFile file) {
        return new Tally(file.table(), file.name(), rejections, warnings);
    }

    void note(List<String> more) {
        notes.addAll(more);
    }

    ImportReport report(List<ImportReport.TableCount> tables, boolean written) {
        return new ImportReport(tables, written, rejections, warnings, notes);
    }
}
