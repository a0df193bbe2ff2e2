package hedgeward.store.breach;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.breach.BreachStep;
import hedgeward.app.common.Saved;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
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
import java.util.List;
import java.util.Optional;

/// Whatever a breach holds comes back as it was.
class BreachMappingTest {

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeContainer
    static void open() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("breaches"));
        SampleRegister.fill(register);
    }

    @AfterContainer
    static void close() {
        register.close();
    }

    @Property(tries = 200)
    void aBreachComesBackAsItWasSaved(@ForAll("breaches") Breach breach) {
        Optional<Breach> found =
                register.tried(
                        () -> {
                            register.breaches().addAll(List.of(breach));
                            return register.breaches().findById(breach.id());
                        });
        assertThat(found).contains(with(breach, breach.state(), 1));
    }

    @Property(tries = 200)
    void aNewStateClearsWhatTheOldOneHeld(
            @ForAll("breaches") Breach breach, @ForAll("states") BreachState after) {
        Optional<Breach> found =
                register.tried(
                        () -> {
                            register.breaches().save(breach);
                            Saved saved = register.breaches().save(with(breach, after, 1));
                            assertThat(saved).isEqualTo(Saved.SAVED);
                            return register.breaches().findById(breach.id());
                        });
        assertThat(found).contains(with(breach, after, 2));
    }

    @Property(tries = 200)
    void aKeptStepBringsBackTheStateItLeft(
            @ForAll("breaches") Breach breach, @ForAll("states") BreachState before) {
        BreachStep step =
                new BreachStep(
                        breach.id(), BreachStep.Kind.TAKEN, SampleRegister.NOW, "wren", before);
        List<BreachStep> found =
                register.tried(
                        () -> {
                            register.breaches().save(breach);
                            register.breaches().keepStep(step);
                            return register.breaches().findSteps(List.of(breach.id()));
                        });
        assertThat(found).containsExactly(step);
    }

    @Provide
    Arbitrary<Breach> breaches() {
        return Samples.breaches(SampleRegister.MARSH);
    }

    @Provide
    Arbitrary<BreachState> states() {
        return Samples.breachStates();
    }

    private static Breach with(Breach breach, BreachState state, long version) {
        return new Breach(
                breach.id(),
                version,
                breach.caseId(),
                breach.visitId(),
                breach.reportedAt(),
                breach.source(),
                breach.conditions(),
                breach.words(),
                state);
    }
}
