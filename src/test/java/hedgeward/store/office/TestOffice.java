package hedgeward.store.office;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.ChangeBroadcast;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/// Real encrypted offices for tests, under fixed keys and a fixed instant.
public final class TestOffice {

    public static final Instant NOW = Instant.parse("2026-11-25T03:10:00Z");
    public static final Actor ACTOR =
            new Actor("Marigold Testperson", Set.of(Role.ADMINISTRATOR), "desk-1");

    private TestOffice() {}

    /// A new office in the folder.
    public static OpenOffice create(Path folder) {
        return ((Creation.Created) offices().create(at(folder), keys('1'))).office();
    }

    /// A new office in the folder that tells of its changes here.
    public static OpenOffice create(Path folder, Consumer<Set<Change>> listener) {
        ChangeBroadcast news = new ChangeBroadcast();
        news.subscribe(listener);
        Offices offices = new Offices(InstantSource.fixed(NOW), news);
        return ((Creation.Created) offices.create(at(folder), keys('1'))).office();
    }

    /// The office in the folder, which must open.
    public static OpenOffice open(Path folder) {
        return ((Opening.Opened) tryOpen(folder)).office();
    }

    static Opening tryOpen(Path folder) {
        return offices().open(at(folder), keys('1'));
    }

    static Offices offices() {
        return new Offices(InstantSource.fixed(NOW), new ChangeBroadcast());
    }

    static OfficeFolder at(Path folder) {
        return OfficeFolder.at(folder).orElseThrow();
    }

    static RegisterKeys keys(char of) {
        byte[] blocks = new byte[32];
        Arrays.fill(blocks, (byte) of);
        return new RegisterKeys(
                letters(of), letters('a'), letters('b'), blocks, blocks.clone(), blocks.clone());
    }

    /// Saves something with an audit entry; returns when it is on the disk.
    static void save(OpenOffice office, String note) {
        office.unitOfWork()
                .write(
                        tx -> {
                            office.auditTrail().record(entry(note));
                            return note;
                        });
    }

    static AuditEntry entry(String note) {
        return AuditEntry.of(
                        ACTOR,
                        Operation.ALTERATION,
                        "test.note",
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("note", note);
    }

    private static char[] letters(char of) {
        char[] letters = new char[64];
        Arrays.fill(letters, of);
        return letters;
    }
}
