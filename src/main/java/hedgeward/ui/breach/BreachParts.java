package hedgeward.ui.breach;

import hedgeward.app.audit.AuditSubject;
import hedgeward.app.breachpage.BreachOverview;
import hedgeward.ui.breach.evidence.EvidenceController;
import hedgeward.ui.breach.proof.ProofController;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Scope;

import java.util.Optional;
import java.util.function.Consumer;

/// Makes the parts of the page that stand on their own.
record BreachParts(
        BreachController.Subject subject,
        BreachController.Steps steps,
        BreachController.Desk desk,
        Look look,
        Scope scope) {

    /// The file of the breach.
    ///
    /// @param after reads the page again; given what to say, when something was kept
    ProofController proof(Consumer<Optional<String>> after) {
        return new ProofController(
                subject.actor(),
                new ProofController.Steps(steps.keep(), this::standing),
                new ProofController.Desk(desk.tasks().lane(), desk.ticker(), scope),
                look,
                after);
    }

    private ProofController.Standing standing() {
        Optional<BreachOverview> now = steps.read().again(subject.actor(), subject.id());
        return new ProofController.Standing(
                now,
                now.map(o -> AuditSubject.of(subject.id(), o.breach().caseId()))
                        .flatMap(record -> steps.lastChange().handle(subject.actor(), record)));
    }

    /// Its evidence files, which follow the breach shown.
    EvidenceController evidence(Consumer<Notice> tell, BreachModel model) {
        EvidenceController evidence =
                new EvidenceController(
                        new EvidenceController.Subject(subject.actor(), subject.id()),
                        steps.evidence(),
                        new EvidenceController.Desk(desk.tasks(), tell, scope),
                        look);
        evidence.follow(model.overviewProperty(), scope);
        return evidence;
    }
}
