package hedgeward.ui.breach;

import hedgeward.app.audit.Outgoing;
import hedgeward.app.evidence.EvidenceBytes;
import hedgeward.app.evidence.EvidenceReading;
import hedgeward.app.evidence.FindEvidence;
import hedgeward.app.evidence.LookAtEvidence;
import hedgeward.app.evidence.Preview;
import hedgeward.app.evidence.Previewer;
import hedgeward.app.evidence.ReleaseEvidence;
import hedgeward.app.evidence.TakeInEvidence;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryEvidence;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.domain.evidence.FileKind;
import hedgeward.ui.breach.evidence.EvidenceController;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// What the card of evidence files does, over an office in memory.
public final class EvidenceSteps {

    final MemoryEvidence evidence = new MemoryEvidence();
    Optional<Path> chosen = Optional.empty();
    Optional<Path> saveTo = Optional.empty();
    Previewer previewer = EvidenceSteps::nothing;

    private final MemoryOffice office;
    private final Clock clock;

    EvidenceSteps(MemoryOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    EvidenceController.Steps all() {
        AtomicLong next = new AtomicLong();
        EvidenceReading reading = new EvidenceReading(office, evidence, evidence, Gates.open());
        return new EvidenceController.Steps(
                new FindEvidence(office, evidence, Gates.open()),
                new TakeInEvidence(
                        office,
                        new TakeInEvidence.Ports(
                                evidence, evidence, office.breaches, office.audit, Gates.open()),
                        () -> new UUID(9, next.incrementAndGet()),
                        clock),
                new LookAtEvidence(
                        office,
                        reading,
                        (kind, content, page) -> previewer.draw(kind, content, page),
                        office.audit),
                new ReleaseEvidence(office, reading, office.audit),
                new EvidenceController.Ways(
                        () -> chosen,
                        _ -> saveTo,
                        _ -> Optional.of(new Outgoing("the court", "breach hearing"))));
    }

    private static Preview nothing(FileKind kind, EvidenceBytes content, int page) {
        return new Preview.Nothing(Preview.Why.NOT_DRAWN);
    }
}
