package hedgeward.app.evidence;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.evidence.FileKind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Shows what is in an evidence file without letting it do anything. Looking is logged before
/// anything is read. The content is in memory only, and the hash is checked before it is drawn.
public final class LookAtEvidence {

    /// The longest file that is drawn, in bytes.
    public static final long MOST_DRAWN = 64L * 1024 * 1024;

    /// Letters of a text that are shown.
    static final int MOST_LETTERS = 20_000;

    private final UnitOfWork unitOfWork;
    private final EvidenceReading reading;
    private final Previewer previewer;
    private final AuditTrail audit;

    public LookAtEvidence(
            UnitOfWork unitOfWork, EvidenceReading reading, Previewer previewer, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.previewer = previewer;
        this.audit = audit;
    }

    /// @param page of a document, from 0
    public Result<Preview, EvidenceRejection> handle(Actor actor, EvidenceId id, int page) {
        if (!Access.permits(actor, Permission.KEEP_EVIDENCE)) {
            return new Result.Denied<>(Permission.KEEP_EVIDENCE);
        }
        Optional<EvidenceFile> file = reading.find(id);
        if (file.isEmpty()) {
            return new Result.Missing<>();
        }
        if (!reading.isOpen(actor, file.get())) {
            return CaseGate.closed();
        }
        if (file.get().content().kind() == FileKind.OTHER) {
            return nothing(Preview.Why.OTHER_KIND);
        }
        if (file.get().content().bytes() > MOST_DRAWN) {
            return nothing(Preview.Why.TOO_LONG);
        }
        log(actor, file.get());
        return shown(file.get(), page);
    }

    private static Result<Preview, EvidenceRejection> nothing(Preview.Why why) {
        return new Result.Done<>(new Preview.Nothing(why));
    }

    private void log(Actor actor, EvidenceFile file) {
        unitOfWork.write(
                _ -> {
                    audit.record(
                            AuditEntry.of(
                                            actor,
                                            Operation.CONSULTATION,
                                            "evidence.look",
                                            AuditSubject.of(file.breach(), file.caseId()))
                                    .with("file", file.id().value().toString()));
                    return file;
                });
    }

    private Result<Preview, EvidenceRejection> shown(EvidenceFile file, int page) {
        ByteArrayOutputStream content =
                new ByteArrayOutputStream(Math.toIntExact(file.content().bytes()));
        Optional<EvidenceRejection> wrong;
        try {
            wrong = reading.read(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("the office's evidence cannot be read", e);
        }
        return wrong.<Result<Preview, EvidenceRejection>>map(Result.Rejected::new)
                .orElseGet(() -> new Result.Done<>(preview(file, content.toByteArray(), page)));
    }

    private Preview preview(EvidenceFile file, byte[] content, int page) {
        return file.content().kind().isDrawn()
                ? previewer.draw(file.content().kind(), new EvidenceBytes(content), page)
                : words(content);
    }

    private static Preview words(byte[] content) {
        String all = new String(content, StandardCharsets.UTF_8);
        int letters = Math.min(all.length(), MOST_LETTERS);
        StringBuilder shown = new StringBuilder(letters);
        all.substring(0, letters)
                .codePoints()
                .map(LookAtEvidence::harmless)
                .forEach(shown::appendCodePoint);
        return new Preview.Words(shown.toString(), letters < all.length());
    }

    /// A letter that turns the direction or rings a bell becomes a sign that does neither.
    private static int harmless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL ->
                    letter == '\n' || letter == '\t' ? letter : letter == '\r' ? ' ' : 0xfffd;
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> 0xfffd;
            default -> letter;
        };
    }
}
