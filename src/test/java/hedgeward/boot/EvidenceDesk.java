package hedgeward.boot;

import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.BackupVerdict;
import hedgeward.app.backup.ProvedBackup;
import hedgeward.app.common.Result;
import hedgeward.app.evidence.CheckEvidence;
import hedgeward.app.evidence.EvidenceProgress;
import hedgeward.app.evidence.EvidenceReading;
import hedgeward.app.evidence.EvidenceRejection;
import hedgeward.app.evidence.FindEvidence;
import hedgeward.app.evidence.LookAtEvidence;
import hedgeward.app.evidence.Pixels;
import hedgeward.app.evidence.Preview;
import hedgeward.app.evidence.ReleaseEvidence;
import hedgeward.app.evidence.TakeInEvidence;
import hedgeward.app.fakes.Gates;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.exchange.holidays.HolidayListReader;
import hedgeward.store.breach.JooqBreaches;
import hedgeward.store.evidence.JooqEvidenceTable;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// An office with a breach in it, and what is done with its evidence files.
final class EvidenceDesk implements AutoCloseable {

    static final BreachId BREACH = new BreachId(new UUID(0x7004L, 1));
    static final Actor OFFICER = new Actor("m.holt", Set.of(Role.CASE_OFFICER), "desk 1");
    static final Actor DESK = new Actor("d.pike", Set.of(Role.DESK), "desk 2");
    static final Actor AUDITOR = new Actor("a.lark", Set.of(Role.AUDITOR), "desk 3");
    static final Outgoing COURT = new Outgoing("court officer", "breach hearing");
    static final String CANARY = "CANARY: he wrote at 21:04 that he is outside. ";

    private final Path folder;
    private final BackedUpOffice backed;
    private final TestRegister register;

    EvidenceDesk(Path folder) throws IOException {
        this.folder = folder;
        this.backed = BackedUpOffice.in(folder, Clock.fixed(SampleRegister.NOW, ZoneOffset.UTC));
        this.register = TestRegister.on(backed.office());
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.breaches()
                                .addAll(
                                        List.of(
                                                new Breach(
                                                        BREACH,
                                                        0,
                                                        SampleRegister.MARSH,
                                                        Optional.empty(),
                                                        SampleRegister.hours(-40),
                                                        BreachSource.CALL,
                                                        List.of(),
                                                        Optional.empty(),
                                                        new BreachState.Reported()))));
    }

    @Override
    public void close() {
        backed.close();
    }

    Path stick() {
        return backed.stick();
    }

    EvidenceFile kept(String name, String words) throws IOException {
        return takeIn(DESK, written(name, words)) instanceof Result.Done(EvidenceFile file)
                ? file
                : org.assertj.core.api.Assertions.fail("not taken in");
    }

    Path written(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    Result<EvidenceFile, EvidenceRejection> takeIn(Actor actor, Path file) {
        return takeIn(actor, file, EvidenceProgress.none());
    }

    Result<EvidenceFile, EvidenceRejection> takeIn(
            Actor actor, Path file, EvidenceProgress progress) {
        return new TakeInEvidence(
                        register.unitOfWork(),
                        new TakeInEvidence.Ports(
                                table(),
                                backed.office().evidence(),
                                new JooqBreaches(register.current()),
                                register.auditTrail(),
                                gate()),
                        UUID::randomUUID,
                        Clock.fixed(SampleRegister.NOW, ZoneOffset.UTC))
                .handle(
                        new TakeInEvidence.Command(
                                actor,
                                BREACH,
                                file,
                                Optional.empty(),
                                Optional.of("handed in at the counter"),
                                progress));
    }

    Result<EvidenceFile, EvidenceRejection> release(Actor actor, EvidenceFile file, Path target) {
        return new ReleaseEvidence(register.unitOfWork(), reading(), register.auditTrail())
                .handle(
                        new ReleaseEvidence.Command(
                                actor, file.id(), target, COURT, EvidenceProgress.none()));
    }

    Result<Preview, EvidenceRejection> look(EvidenceFile file) {
        return new LookAtEvidence(
                        register.unitOfWork(),
                        reading(),
                        (_, _, page) ->
                                new Preview.Drawn(new Pixels(1, new int[] {0xff00ff00}), page, 1),
                        register.auditTrail())
                .handle(DESK, file.id(), 0);
    }

    CheckEvidence.Report check() {
        Actor keeper = BackedUpOffice.KEEPER;
        return new CheckEvidence(register.unitOfWork(), table(), reading(), register.auditTrail())
                                .handle(keeper)
                        instanceof Result.Done(CheckEvidence.Report report)
                ? report
                : org.assertj.core.api.Assertions.fail("not checked");
    }

    List<EvidenceFile> found() {
        return new FindEvidence(register.unitOfWork(), table(), gate()).handle(DESK, BREACH)
                        instanceof Result.Done(List<EvidenceFile> files)
                ? files
                : List.of();
    }

    ProvedBackup backedUp(String name) {
        Result<ProvedBackup, BackupRejection> made =
                Backups.of(
                                backed.office(),
                                Repositories.of(
                                        backed.office(),
                                        new Foundations(
                                                Clock.fixed(SampleRegister.NOW, ZoneOffset.UTC),
                                                UUID::randomUUID,
                                                new ShippedHolidays(new HolidayListReader()))),
                                Clock.fixed(SampleRegister.NOW, ZoneOffset.UTC))
                        .handle(BackedUpOffice.KEEPER, backed.stick().resolve(name));
        return made instanceof Result.Done(ProvedBackup backup)
                ? backup
                : org.assertj.core.api.Assertions.fail("no backup: " + made);
    }

    BackupVerdict prove(ProvedBackup backup) {
        return backed.prove().handle(BackedUpOffice.KEEPER, backup.file())
                        instanceof Result.Done(BackupVerdict verdict)
                ? verdict
                : org.assertj.core.api.Assertions.fail("not proved");
    }

    List<String> actions() {
        return register.read(
                () ->
                        new hedgeward.store.audit.JooqAuditLog(register.current())
                                .from(1, 100).stream().map(one -> one.line().action()).toList());
    }

    EvidenceReading reading() {
        return new EvidenceReading(
                register.unitOfWork(), table(), backed.office().evidence(), gate());
    }

    JooqEvidenceTable table() {
        return new JooqEvidenceTable(register.current());
    }

    List<Path> shelved() throws IOException {
        return filesIn(folder.resolve("office").resolve("evidence"));
    }

    static List<Path> filesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.sorted().toList();
        }
    }

    static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 8;
        Files.write(file, bytes);
    }

    static void append(Path file) {
        try {
            Files.writeString(file, "more", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static <T> Result<T, EvidenceRejection> refused(EvidenceRejection why) {
        return new Result.Rejected<>(why);
    }

    private static CaseGate gate() {
        return Gates.open();
    }
}
