package hedgeward.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.retention.Business;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;

/// Nobody gets rid of a look under break-glass by getting rid of the case.
class UnreviewedOpeningTest {

    private static final String OPENING = "01935f3e-0000-7000-8000-000000000009";

    @TempDir Path folder;

    @Test
    void standsAgainstDisposalUntilItIsReviewed() {
        try (TestRegister register = TestRegister.in(folder.resolve("office"))) {
            SampleRegister.fill(register);
            assertThat(business(register)).isEmpty();
            run(
                    register,
                    "insert into glass_opening (id, case_id, user_name, opened_at, open_until,"
                            + " reason) values ('%s', '%s', 'rail', now(), now(), 'look')"
                                    .formatted(OPENING, SampleRegister.SEDGE.value()));
            assertThat(business(register)).containsExactly(Business.OPENING_UNREVIEWED);
            run(
                    register,
                    "insert into glass_review (opening_id, reviewed_at, reviewed_by, remark)"
                            + " values ('%s', now(), 'finch', 'in order')".formatted(OPENING));
            assertThat(business(register)).isEmpty();
        }
    }

    private static Set<Business> business(TestRegister register) {
        return register.read(
                        () ->
                                new JooqRetention(register.current())
                                        .findById(SampleRegister.SEDGE, SampleRegister.NOW))
                .orElseThrow()
                .facts()
                .business();
    }

    private static void run(TestRegister register, String statement) {
        register.write(() -> register.current().dsl().execute(statement));
    }
}
