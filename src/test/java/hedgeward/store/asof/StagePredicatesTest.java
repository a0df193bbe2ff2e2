package hedgeward.store.asof;

import static hedgeward.store.jooq.Tables.CASE_FILE;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.Stage;
import hedgeward.store.sample.StageCases;
import hedgeward.store.sample.TestRegister;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The stage as SQL and the stage as the domain says it are one.
class StagePredicatesTest {

    @SuppressWarnings("NullAway.Init") // opened before the first test
    private static TestRegister register;

    @BeforeContainer
    static void open() throws IOException {
        register = TestRegister.in(Files.createTempDirectory("stages"));
    }

    @AfterContainer
    static void close() {
        register.close();
    }

    /// Facts and instants lie on few hours, so that they often coincide.
    @Property(tries = 40)
    void agreeWithTheDomainOnAnyFacts(@ForAll("cases") List<StageCases.Facts> facts) {
        register.tried(
                () -> {
                    register.cases().addAll(StageCases.files(facts));
                    StageCases.hours().forEach(at -> assertAgreement(facts, at));
                    return true;
                });
    }

    private static void assertAgreement(List<StageCases.Facts> facts, Instant at) {
        Map<UUID, Stage.Kind> expected =
                StageCases.files(facts).stream()
                        .collect(
                                Collectors.toMap(
                                        file -> file.id().value(),
                                        file -> file.stageAt(at).kind()));
        DSLContext dsl = register.current().dsl();
        StagePredicates stage = StagePredicates.at(at);
        for (Stage.Kind kind : Stage.Kind.values()) {
            assertThat(ids(dsl, stage.is(kind)))
                    .as("%s at %s", kind, at)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.entrySet().stream()
                                    .filter(e -> e.getValue() == kind)
                                    .map(Map.Entry::getKey)
                                    .toList());
        }
        Map<UUID, Integer> places =
                dsl.select(CASE_FILE.ID, stage.place().as("place"))
                        .from(CASE_FILE)
                        .fetchMap(row -> row.value1(), row -> row.value2());
        assertThat(places)
                .isEqualTo(
                        expected.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, e -> placeOf(e.getValue()))));
        assertThat(dsl.fetchCount(CASE_FILE, stage.isAnyOf(Arrays.asList(Stage.Kind.values()))))
                .isEqualTo(expected.size());
    }

    private static List<UUID> ids(DSLContext dsl, Condition condition) {
        return dsl.select(CASE_FILE.ID).from(CASE_FILE).where(condition).fetch(CASE_FILE.ID);
    }

    @Property(tries = 40)
    void aRowOfTheRegisterHasTheStageOfItsCase(@ForAll("cases") List<StageCases.Facts> facts) {
        register.tried(
                () -> {
                    register.cases().addAll(StageCases.files(facts));
                    StageCases.hours().forEach(at -> assertSameStages(facts, at));
                    return true;
                });
    }

    private static void assertSameStages(List<StageCases.Facts> facts, Instant at) {
        StageColumns columns = StageColumns.at(at);
        Map<UUID, Stage> rows =
                register.current()
                        .dsl()
                        .select(columns.all())
                        .select(CASE_FILE.ID)
                        .from(CASE_FILE)
                        .fetchMap(row -> row.get(CASE_FILE.ID), columns::stage);
        assertThat(rows)
                .isEqualTo(
                        StageCases.files(facts).stream()
                                .collect(
                                        Collectors.toMap(
                                                file -> file.id().value(),
                                                file -> file.stageAt(at))));
    }

    @Provide
    Arbitrary<List<StageCases.Facts>> cases() {
        return StageCases.facts().list().ofMinSize(1).ofMaxSize(40);
    }

    /// The place of a stage in the order a case goes through them.
    private static int placeOf(Stage.Kind kind) {
        return Arrays.asList(Stage.Kind.values()).indexOf(kind);
    }
}
