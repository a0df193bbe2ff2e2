package hedgeward.store.proof;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.ChangesCheck;
import hedgeward.app.audit.KeptChange;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Saved;
import hedgeward.app.proof.FilePart;
import hedgeward.app.proof.ReplacedPart;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.TermKey;
import hedgeward.domain.proof.Toward;
import hedgeward.store.audit.JooqKeptChanges;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class JooqBreachFilesTest {

    private static final BreachId ID = new BreachId(new UUID(0x7004L, 1));

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.breaches()
                                .addAll(
                                        List.of(
                                                new Breach(
                                                        ID,
                                                        0,
                                                        SampleRegister.MARSH,
                                                        Optional.empty(),
                                                        SampleRegister.hours(-40),
                                                        BreachSource.CALL,
                                                        List.of(),
                                                        Optional.empty(),
                                                        new BreachState.Reported()))));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void aFileNothingWasPutIntoIsEmpty() {
        assertThat(register.read(() -> files().getById(ID))).isEqualTo(BreachFile.empty(ID));
    }

    @Test
    void aFileComesBackAsItWasSavedOneVersionHigher() {
        BreachFile kept =
                register.tried(
                        () -> {
                            files().save(full(0));
                            return files().getById(ID);
                        });
        assertThat(kept).isEqualTo(full(1));
    }

    @Test
    void theLogIsBoundToWhatLaterWordsReplaced() {
        Actor wren = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
        JooqKeptChanges changes = new JooqKeptChanges(register.current());
        register.write(
                () -> {
                    files().keep(
                                    new ReplacedPart(
                                            ID,
                                            FilePart.EXHIBIT,
                                            "JH/1",
                                            "JH/2",
                                            SampleRegister.NOW,
                                            "wren"));
                    register.auditTrail()
                            .record(
                                    AuditEntry.of(
                                            wren,
                                            Operation.ALTERATION,
                                            "breach.produce",
                                            AuditSubject.of(ID, SampleRegister.MARSH)));
                });
        assertThat(register.read(() -> changes.find(newest())))
                .extracting(one -> one.values().orElseThrow())
                .containsExactly(new KeptChange.Values(Optional.of("JH/1"), Optional.of("JH/2")));
        ChangesCheck check = register.read(changes::check);
        assertThat(check.bound()).isEqualTo(1);
        assertThat(check.firstBad()).isEmpty();
    }

    private static long newest() {
        return register.current()
                .dsl()
                .select(DSL.max(AUDIT_ENTRY.SEQ))
                .from(AUDIT_ENTRY)
                .fetchSingle()
                .value1();
    }

    @Test
    void aSaveReplacesWhatHungOnTheFile() {
        BreachFile kept =
                register.tried(
                        () -> {
                            files().save(full(0));
                            BreachFile none = BreachFile.empty(ID);
                            files().save(
                                            new BreachFile(
                                                    ID,
                                                    1,
                                                    none.allegations(),
                                                    none.exhibits(),
                                                    none.proofs(),
                                                    none.rulings(),
                                                    none.crimes()));
                            return files().getById(ID);
                        });
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.allegations()).isEmpty();
        assertThat(kept.rulings()).isEmpty();
    }

    @Test
    void anOlderVersionIsRefused() {
        List<Saved> saves =
                register.tried(
                        () ->
                                List.of(
                                        files().save(full(0)),
                                        files().save(full(0)),
                                        files().save(full(1)),
                                        files().save(full(1))));
        assertThat(saves).containsExactly(Saved.SAVED, Saved.STALE, Saved.SAVED, Saved.STALE);
    }

    private static JooqBreachFiles files() {
        return new JooqBreachFiles(register.current());
    }

    private static BreachFile full(long version) {
        Allegation told =
                new Allegation(
                        1,
                        "Two texts, then a third.",
                        new Span(SampleRegister.hours(-50), SampleRegister.hours(-48)),
                        Act.CONTACT,
                        Optional.of(Channel.TEXT),
                        Optional.of(Toward.PROTECTED_PERSON),
                        new Scene(
                                Optional.of(Place.Kind.AREA),
                                Optional.of("Larkrise"),
                                Optional.of(40)),
                        Set.of(1, 2));
        return new BreachFile(
                ID,
                version,
                List.of(told, bare()),
                List.of(
                        new Exhibit(1, Exhibit.Kind.WITNESS, "W1", Optional.of("Neighbour")),
                        new Exhibit(2, Exhibit.Kind.PHONE_OR_MESSAGES, "WRN/1", Optional.empty())),
                List.of(new Proof(Point.ACT, Set.of(1), Optional.of("She read them out."))),
                List.of(
                        new Ruling(
                                1,
                                new TermKey(BreachOf.ORDER, 2),
                                new Reading(
                                        Finding.ARGUABLE,
                                        List.of(Reason.PLACE_UNKNOWN, Reason.WHOM_UNKNOWN)),
                                Finding.BREACH,
                                "She knew the number.",
                                "wren",
                                SampleRegister.hours(-1))),
                List.of(
                        new Crime(
                                1,
                                "Criminal damage",
                                Optional.of("26000999001"),
                                false,
                                Optional.of(
                                        new Crime.Detention(
                                                SampleRegister.hours(-8),
                                                Optional.of(SampleRegister.hours(-7)))),
                                Optional.of(
                                        new Crime.Decided(
                                                Crime.Outcome.CHARGED,
                                                SampleRegister.hours(-2),
                                                Optional.of("To court in the morning"))))));
    }

    private static Allegation bare() {
        return new Allegation(
                2,
                "Something else.",
                Span.at(SampleRegister.hours(-49)),
                Act.OTHER,
                Optional.empty(),
                Optional.empty(),
                Scene.UNKNOWN,
                Set.of());
    }
}
