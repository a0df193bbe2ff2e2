package hedgeward.store.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseFile;
import hedgeward.store.sample.SampleCases;
import hedgeward.store.sample.TestRegister;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/// Whatever a case holds comes back as it was.
class CaseMappingTest {

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeContainer
    static void open() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("cases"));
    }

    @AfterContainer
    static void close() {
        register.close();
    }

    @Property(tries = 150)
    void aCaseComesBackAsItWasSaved(@ForAll("cases") CaseFile file) {
        Optional<CaseFile> found =
                register.tried(
                        () -> {
                            register.cases().save(file);
                            return register.cases().findById(file.id());
                        });
        assertThat(found).contains(atVersion(file, 1));
    }

    @Property(tries = 100)
    void aSaveLeavesNothingOfWhatStoodBefore(
            @ForAll("cases") CaseFile before, @ForAll("cases") CaseFile changed) {
        CaseFile after = with(changed, before, 1);
        Optional<CaseFile> found =
                register.tried(
                        () -> {
                            register.cases().addAll(List.of(before));
                            assertThat(register.cases().save(after)).isEqualTo(Saved.SAVED);
                            return register.cases().findByRef(after.ref());
                        });
        assertThat(found).contains(atVersion(after, 2));
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return SampleCases.any();
    }

    private static CaseFile atVersion(CaseFile file, long version) {
        return with(file, file, version);
    }

    /// The contents under another case's key.
    private static CaseFile with(CaseFile contents, CaseFile key, long version) {
        return new CaseFile(
                key.id(),
                version,
                contents.ref(),
                contents.occurrenceRef(),
                contents.regime(),
                contents.parties(),
                contents.notice(),
                contents.hearings(),
                contents.order(),
                contents.handling());
    }
}
