package hedgeward.app.evidence;

import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.evidence.EvidenceShelf.Fetched;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Reads files from the shelf and holds them against their rows.
public final class EvidenceReading {

    private final UnitOfWork unitOfWork;
    private final EvidenceTable table;
    private final EvidenceShelf shelf;
    private final CaseGate gate;

    public EvidenceReading(
            UnitOfWork unitOfWork, EvidenceTable table, EvidenceShelf shelf, CaseGate gate) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.shelf = shelf;
        this.gate = gate;
    }

    /// Whether a file's case is open to the actor.
    boolean isOpen(Actor actor, EvidenceFile file) {
        return unitOfWork.read(() -> gate.isOpen(actor, file.caseId()));
    }

    Optional<EvidenceFile> find(EvidenceId id) {
        return unitOfWork.read(() -> table.findById(id));
    }

    /// Decrypts a file into a stream.
    ///
    /// @return what is wrong with it; empty when it is, byte for byte, what was taken in
    /// @throws IOException when the stream cannot be written to
    Optional<EvidenceRejection> read(EvidenceFile file, OutputStream into) throws IOException {
        try (EvidenceKey key = unitOfWork.read(() -> table.getKey(file.id()))) {
            return switch (shelf.fetch(file.id().value(), key, into)) {
                case Fetched.Gone _ -> Optional.of(EvidenceRejection.GONE);
                case Fetched.Damaged _ -> Optional.of(EvidenceRejection.DAMAGED);
                case Fetched.Whole(long bytes, String sha256) ->
                        bytes == file.content().bytes() && sha256.equals(file.content().sha256())
                                ? Optional.empty()
                                : Optional.of(EvidenceRejection.DAMAGED);
            };
        }
    }
}
