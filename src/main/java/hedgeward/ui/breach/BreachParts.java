package hedgeward.ui.breach;

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
                steps.keep(),
                new ProofController.Desk(desk.tasks().lane(), desk.ticker(), scope),
                look,
                after);
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
