package hedgeward.store.sample;

import hedgeward.app.audit.AuditTrail;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.law.Rank;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.store.breach.JooqBreaches;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.order.JooqCases;
import hedgeward.store.people.JooqOfficers;
import hedgeward.store.visit.JooqVisits;

import org.jooq.ExecuteListener;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A real encrypted register with two officers in it, and the repositories on it.
public final class TestRegister implements AutoCloseable {

    public static final OfficerId HOLT = new OfficerId(new UUID(0x7000L, 1));
    public static final OfficerId PIKE = new OfficerId(new UUID(0x7000L, 2));

    private final OpenOffice office;

    private TestRegister(OpenOffice office) {
        this.office = office;
    }

    public static TestRegister in(Path folder) {
        return on(TestOffice.create(folder));
    }

    /// The register of a new office.
    public static TestRegister on(OpenOffice office) {
        TestRegister register = new TestRegister(office);
        register.write(
                () ->
                        register.officers()
                                .addAll(
                                        List.of(
                                                officer(HOLT, "1101", "Holt", "North"),
                                                officer(PIKE, "SC2202", "Pike", "South"))));
        return register;
    }

    public CurrentTransaction current() {
        return office.current();
    }

    public UnitOfWork unitOfWork() {
        return office.unitOfWork();
    }

    public AuditTrail auditTrail() {
        return office.auditTrail();
    }

    public JooqOfficers officers() {
        return new JooqOfficers(current());
    }

    public JooqCases cases() {
        return new JooqCases(current());
    }

    public JooqVisits visits() {
        return new JooqVisits(current());
    }

    public JooqBreaches breaches() {
        return new JooqBreaches(current());
    }

    public <T> T read(Supplier<T> work) {
        return office.unitOfWork().read(work);
    }

    public void write(Runnable work) {
        office.unitOfWork()
                .write(
                        _ -> {
                            work.run();
                            return true;
                        });
    }

    public <T> T written(Supplier<T> work) {
        return office.unitOfWork().write(_ -> work.get());
    }

    /// Runs the work and takes everything it wrote back.
    public <T> T tried(Supplier<T> work) {
        return office.unitOfWork()
                .write(
                        tx -> {
                            tx.giveUp();
                            return work.get();
                        });
    }

    /// How many statements the work sends to the database.
    public int statementsOf(Runnable work) {
        AtomicInteger sent = new AtomicInteger();
        return read(
                () -> {
                    current()
                            .dsl()
                            .configuration()
                            .set(ExecuteListener.onExecuteStart(_ -> sent.incrementAndGet()));
                    work.run();
                    return sent.get();
                });
    }

    @Override
    public void close() {
        office.close();
    }

    private static Officer officer(OfficerId id, String collar, String surname, String team) {
        return new Officer(
                id,
                0,
                new CollarNumber(collar),
                new PersonName(surname, Optional.empty()),
                Rank.PC,
                true,
                new Officer.Skills(
                        Optional.of(collar.startsWith("SC")),
                        Optional.of(team),
                        Optional.empty(),
                        Optional.empty()));
    }
}
