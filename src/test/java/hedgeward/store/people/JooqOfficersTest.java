package hedgeward.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.domain.law.Rank;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.PersonName;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class JooqOfficersTest {

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void open() {
        register = TestRegister.in(folder.resolve("office"));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void listsAllByCollarNumber() {
        assertThat(register.read(() -> register.officers().findAll()))
                .extracting(officer -> officer.collar().value())
                .containsExactly("1101", "SC2202");
    }

    @Test
    void keepsWhatIsNotKnownApartFromNo() {
        Officer found =
                register.tried(
                        () -> {
                            register.officers().save(promoted(holt()));
                            return register.officers().findById(TestRegister.HOLT).orElseThrow();
                        });
        assertThat(found).isEqualTo(promoted(found));
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.skills().special()).isEmpty();
        assertThat(found.skills().driver()).contains(false);
    }

    @Test
    void refusesAnOlderVersion() {
        Officer seen = register.read(() -> holt());
        List<Saved> saves =
                register.tried(
                        () ->
                                List.of(
                                        register.officers().save(seen),
                                        register.officers().save(seen)));
        assertThat(saves).containsExactly(Saved.SAVED, Saved.STALE);
    }

    private static Officer holt() {
        return register.officers().findByCollar(new CollarNumber("1101")).orElseThrow();
    }

    private static Officer promoted(Officer officer) {
        return new Officer(
                officer.id(),
                officer.version(),
                officer.collar(),
                new PersonName("Holt", Optional.of("Bryn")),
                Rank.CHIEF_INSPECTOR,
                true,
                new Officer.Skills(
                        Optional.empty(), Optional.empty(), Optional.of(false), Optional.of(true)));
    }
}
