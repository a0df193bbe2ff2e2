package hedgeward.store.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.common.StoreException;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class JooqCasesTest {

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void raisesTheVersionAtEachSaveAndRefusesAnOlderOne() {
        CaseFile seen = register.read(() -> marsh());
        assertThat(seen.version()).isEqualTo(1);
        List<Saved> saves =
                register.tried(
                        () -> List.of(register.cases().save(seen), register.cases().save(seen)));
        assertThat(saves).containsExactly(Saved.SAVED, Saved.STALE);
    }

    @Test
    void aStaleSaveChangesNothing() {
        CaseFile seen = register.read(() -> marsh());
        CaseFile elsewhere = renamed(seen, "DV-2026-9001");
        CaseFile late = renamed(seen, "DV-2026-9002");
        CaseFile found =
                register.tried(
                        () -> {
                            register.cases().save(elsewhere);
                            register.cases().save(late);
                            return marsh();
                        });
        assertThat(found.ref()).isEqualTo(elsewhere.ref());
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    void findsThoseOfTheReferencesThatAreThere() {
        List<CaseRef> asked = List.of(new CaseRef("DV-2026-0003"), new CaseRef("none"));
        assertThat(register.read(() -> register.cases().findByRefs(asked)))
                .extracting(CaseFile::id)
                .containsExactly(SampleRegister.ASH);
        assertThat(register.read(() -> register.cases().findByRef(new CaseRef("none")))).isEmpty();
        assertThat(register.read(() -> register.cases().findById(new CaseId(new UUID(1, 1)))))
                .isEmpty();
    }

    @Test
    void goesThroughAllByReferenceAPageAtATime() {
        List<CaseFile> first = register.read(() -> register.cases().findAfter("", 4));
        List<CaseFile> second =
                register.read(() -> register.cases().findAfter(first.getLast().ref().value(), 4));
        assertThat(first).hasSize(4);
        assertThat(second).hasSize(2);
        assertThat(second.getFirst().ref()).isEqualTo(new CaseRef("DV-2026-0005"));
    }

    @Test
    void givesTheNextReferenceOfAYearOnce() {
        List<CaseRef> given =
                register.tried(
                        () -> {
                            CaseRef next = register.cases().nextRef(2026);
                            register.cases().addAll(List.of(copy(marsh(), 90, "DV-2026-0412")));
                            return List.of(
                                    next,
                                    register.cases().nextRef(2026),
                                    register.cases().nextRef(2027));
                        });
        assertThat(given)
                .extracting(CaseRef::value)
                .containsExactly("DV-2026-0007", "DV-2026-0413", "DV-2027-0001");
    }

    @Test
    void aReferenceTakenTwiceFailsWithoutSayingWhose() {
        Throwable failure =
                catchThrowable(
                        () ->
                                register.tried(
                                        () ->
                                                register.cases()
                                                        .save(copy(marsh(), 91, "DV-2026-0001"))));
        assertThat(failure).isInstanceOf(StoreException.class);
        assertThat(((StoreException) failure).sqlState()).isEqualTo("23505");
        assertThat(written(failure)).doesNotContain("Marsh", "DV-2026", "Fernley", "NN1");
    }

    @Test
    void nothingIsReadOrWrittenOutsideAUnitOfWork() {
        assertThat(catchThrowable(() -> register.cases().findById(SampleRegister.MARSH)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static CaseFile marsh() {
        return register.cases().findById(SampleRegister.MARSH).orElseThrow();
    }

    private static CaseFile renamed(CaseFile file, String ref) {
        return with(file, file.id(), file.version(), ref);
    }

    private static CaseFile copy(CaseFile file, int number, String ref) {
        return with(file, new CaseId(new UUID(0x7003L, number)), 0, ref);
    }

    private static CaseFile with(CaseFile file, CaseId id, long version, String ref) {
        return new CaseFile(
                id,
                version,
                new CaseRef(ref),
                file.occurrenceRef(),
                file.regime(),
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    private static String written(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
