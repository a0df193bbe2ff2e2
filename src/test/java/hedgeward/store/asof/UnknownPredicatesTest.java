package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Unknowns;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is not known as SQL and as the domain says it are one.
class UnknownPredicatesTest {

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeContainer
    static void open() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("unknowns"));
    }

    @AfterContainer
    static void close() {
        register.close();
    }

    @Property(tries = 150)
    void agreeWithTheDomainOnAnyCase(@ForAll("cases") CaseFile file) {
        register.tried(
                () -> {
                    register.cases().addAll(List.of(file));
                    CaseFile kept = register.cases().findById(file.id()).orElseThrow();
                    for (int days : new int[] {0, 1, 20}) {
                        Instant at = file.beganAt().plus(Duration.ofDays(days));
                        assertThat(isOpenInTheStore(at))
                                .as("after %s days", days)
                                .isEqualTo(!Unknowns.of(kept, at).open().isEmpty());
                    }
                    return true;
                });
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return SampleCases.any();
    }

    private static boolean isOpenInTheStore(Instant at) {
        return register.current().dsl().fetchExists(CASE_FILE, UnknownPredicates.at(at).open());
    }
}
