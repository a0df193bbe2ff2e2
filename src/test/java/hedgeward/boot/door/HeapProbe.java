package hedgeward.boot.door;

import com.sun.management.HotSpotDiagnosticMXBean;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Stretching;
import hedgeward.store.audit.JooqAuditLog;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Makes an office, works in it and locks it, and writes down what is left in memory. What is
/// looked for comes through standard input, so that nothing else holds it.
final class HeapProbe {

    private static final int LETTERS = 24;

    private HeapProbe() {}

    static void main(String[] args) throws IOException {
        byte[] typed = new byte[2 * LETTERS];
        read(typed);
        Path folder = Path.of(args[0]);
        Clock clock = Clock.systemUTC();
        KeyRing ring =
                new KeyRing(
                        new SecureRandom(),
                        new KeyStretcher(System::nanoTime),
                        () -> Stretching.FLOOR,
                        clock);
        Door<OpenOffice> door =
                new OfficeDoor<>(
                        ring,
                        new Offices(clock, new ChangeBroadcast()),
                        new Reception(new TimeOrderedIds(clock), clock, "desk-1"),
                        new NoDesks());
        found(door, folder, passphrase(typed));
        work(door, folder, typed);
        dump(args[1] + "-open");
        close();
        Arrays.fill(typed, (byte) 0);
        dump(args[1]);
    }

    /// Past the buffer of the standard stream, which would hold the letters for ever.
    private static void read(byte[] into) throws IOException {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            if (in.readNBytes(into, 0, into.length) != into.length) {
                throw new IOException("nothing to type");
            }
        }
    }

    private static Optional<OpenOffice> kept = Optional.empty();

    private static void found(Door<OpenOffice> door, Path folder, char[] passphrase) {
        Charter charter =
                new Charter(
                        "Invented North", Optional.empty(), true, "Wren", Set.of(Role.SUPERVISOR));
        if (door.found(folder, charter, passphrase)
                instanceof Founding.Founded<OpenOffice> founded) {
            founded.desk().close();
            Arrays.fill(founded.recoveryKey(), '\0');
        }
    }

    private static void work(Door<OpenOffice> door, Path folder, byte[] typed) {
        if (door.unlock(folder, "Wren", passphrase(typed))
                instanceof Entry.Unlocked<OpenOffice>(var office, var actor, _)) {
            String name = new String(typed, LETTERS, LETTERS, StandardCharsets.US_ASCII);
            AuditSubject whole = AuditSubject.whole(AuditSubject.Kind.OFFICE);
            for (int i = 0; i < 50; i++) {
                office.unitOfWork()
                        .write(
                                _ -> {
                                    office.auditTrail()
                                            .record(
                                                    AuditEntry.of(
                                                                    actor,
                                                                    Operation.CONSULTATION,
                                                                    "case.read",
                                                                    whole)
                                                            .because(name));
                                    return name;
                                });
            }
            office.unitOfWork().read(() -> new JooqAuditLog(office.current()).from(1, 100));
            kept = Optional.of(office);
        }
    }

    private static void close() {
        kept.ifPresent(OpenOffice::close);
        kept = Optional.empty();
    }

    private static char[] passphrase(byte[] typed) {
        char[] letters = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (char) typed[i];
        }
        return letters;
    }

    private static void dump(String file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file + ".hprof", true);
    }

    private static final class NoDesks implements DeskMaker<OpenOffice> {

        @Override
        public OpenOffice desk(OpenOffice office, Actor actor) {
            return office;
        }

        @Override
        public void furnish(OpenOffice office, Charter charter) {
            // nothing here asks for settings
        }
    }
}
