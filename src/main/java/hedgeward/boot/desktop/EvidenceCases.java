package hedgeward.boot.desktop;

import hedgeward.app.evidence.EvidenceReading;
import hedgeward.app.evidence.EvidenceShelf;
import hedgeward.app.evidence.FindEvidence;
import hedgeward.app.evidence.LookAtEvidence;
import hedgeward.app.evidence.Previewer;
import hedgeward.app.evidence.ReleaseEvidence;
import hedgeward.app.evidence.TakeInEvidence;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.ui.breach.evidence.EvidenceController;

/// The use cases about evidence files of an open office, made when they are asked for.
record EvidenceCases(
        Repositories ports, EvidenceShelf shelf, Previewer previewer, Foundations with) {

    EvidenceController.Steps steps(EvidenceController.Ways ways) {
        return new EvidenceController.Steps(find(), takeIn(), look(), release(), ways);
    }

    private FindEvidence find() {
        return new FindEvidence(ports.unitOfWork(), ports.evidence(), ports.gate());
    }

    private TakeInEvidence takeIn() {
        return new TakeInEvidence(
                ports.unitOfWork(),
                new TakeInEvidence.Ports(
                        ports.evidence(), shelf, ports.breaches(), ports.audit(), ports.gate()),
                with.ids(),
                with.clock());
    }

    private LookAtEvidence look() {
        return new LookAtEvidence(ports.unitOfWork(), reading(), previewer, ports.audit());
    }

    private ReleaseEvidence release() {
        return new ReleaseEvidence(ports.unitOfWork(), reading(), ports.audit());
    }

    private EvidenceReading reading() {
        return new EvidenceReading(ports.unitOfWork(), ports.evidence(), shelf, ports.gate());
    }
}
