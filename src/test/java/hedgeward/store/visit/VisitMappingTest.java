package hedgeward.store.visit;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.common.Saved;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitState;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.Samples;
import hedgeward.store.sample.TestRegister;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// Whatever a visit holds comes back as it was.
class VisitMappingTest {

    private static final CaseId CASE = SampleRegister.MARSH;

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeContainer
    static void open() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("visits"));
        SampleRegister.fill(register);
    }

    @AfterContainer
    static void close() {
        register.close();
    }

    @Property(tries = 200)
    void aVisitComesBackAsItWasSaved(@ForAll("visits") Visit visit) {
        Optional<Visit> found =
                register.tried(
                        () -> {
                            register.visits().save(visit);
                            return register.visits().findById(visit.id());
                        });
        assertThat(found).contains(with(visit, visit.state(), 1));
    }

    @Property(tries = 200)
    void aNewStateClearsWhatTheOldOneHeld(
            @ForAll("visits") Visit visit, @ForAll("states") VisitState after) {
        Optional<Visit> found =
                register.tried(
                        () -> {
                            register.visits().save(visit);
                            Saved saved = register.visits().save(with(visit, after, 1));
                            assertThat(saved).isEqualTo(Saved.SAVED);
                            return register.visits().findByCode(visit.code());
                        });
        assertThat(found).contains(with(visit, after, 2));
    }

    @Provide
    Arbitrary<Visit> visits() {
        return Samples.visits(CASE);
    }

    @Provide
    Arbitrary<VisitState> states() {
        return Samples.visitStates();
    }

    private static Visit with(Visit visit, VisitState state, long version) {
        return new Visit(
                visit.id(),
                version,
                visit.code(),
                visit.caseId(),
                visit.purpose(),
                visit.window(),
                visit.officer(),
                visit.secondOfficer(),
                state,
                visit.notes(),
                visit.missNotedAt());
    }
}
