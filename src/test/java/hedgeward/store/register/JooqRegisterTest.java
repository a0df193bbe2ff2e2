package hedgeward.store.register;

import static hedgeward.store.sample.SampleRegister.NOW;
import static hedgeward.store.sample.SampleRegister.hours;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.order.RegisterQuestion.Sort;
import hedgeward.domain.order.Stage;
import hedgeward.store.sample.SampleRegister;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class JooqRegisterTest {

    @TempDir static Path folder;

    private static TestRegister register;

    @BeforeAll
    static void fill() {
        register = TestRegister.in(folder.resolve("office"));
        SampleRegister.fill(register);
        register.write(
                () ->
                        register.visits()
                                .addAll(
                                        List.of(
                                                SampleRegister.visit(
                                                        SampleRegister.MARSH,
                                                        1,
                                                        30,
                                                        Optional.empty()),
                                                SampleRegister.visit(
                                                        SampleRegister.MARSH,
                                                        2,
                                                        6,
                                                        Optional.empty()),
                                                SampleRegister.visit(
                                                        SampleRegister.FURZE,
                                                        3,
                                                        9,
                                                        Optional.empty()))));
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void showsWhatRunsOutFirstAndThenTheNewestCase() {
        assertThat(refs(RegisterQuestion.everything(NOW, 50)))
                .containsExactly("0002", "0006", "0001", "0003", "0005", "0004");
    }

    @Test
    void aRowSaysWhereTheCaseStands() {
        OrderRow marsh = find("marsh").rows().getFirst();
        assertThat(marsh.stage()).isEqualTo(new Stage.InForce(hours(-122), marsh.due(), true));
        assertThat(marsh.lastDay()).contains(LocalDate.of(2026, 12, 3));
        assertThat(marsh.nextVisit()).contains(hours(6));
        assertThat(marsh.owner()).contains("1101 Holt");
        assertThat(marsh.postcode()).contains("NN1 6XQ");
        assertThat(marsh.openBreaches()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "marsh, 0001",
        "MAR dan, 0001",
        "dana, 0001 0004",
        "sean, 0002",
        "obrien, 0002",
        "o'brien-s, 0002",
        "smyth, 0002",
        "smith, 0002",
        "thorne, 0004",
        "dv-2026-0003, 0003",
        "26100003, 0003",
        "nn3, 0003",
        "NN3 6XQ, 0003",
        "15/06/1983, 0003",
        "1983-06-15, 0003",
        "zoe fernley5, 0005",
        "zoë FERNLEY5, 0005",
    })
    void findsByTheBeginningOfAnyWordOrByItsSound(String text, String expected) {
        assertThat(find(text).rows())
                .extracting(row -> row.ref().value().substring(8))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marsh furze", "arsh", "99/99/1983", "!!!", "%", "_", "' or 1=1 --"})
    void findsNothingWhereAWordIsNowhere(String text) {
        assertThat(find(text)).isEqualTo(new OrderPage(List.of(), 0));
    }

    @Test
    void narrowsToStages() {
        assertThat(refs(stages(Set.of(Stage.Kind.IN_FORCE, Stage.Kind.LAPSED))))
                .containsExactly("0006", "0001", "0005");
        assertThat(refs(stages(Set.of(Stage.Kind.WITHDRAWN)))).isEmpty();
    }

    @Test
    void turnsPagesAndAlwaysTellsHowManyThereAre() {
        OrderPage page = page(new RegisterQuestion("", Set.of(), Sort.REFERENCE, true, 4, 4, NOW));
        assertThat(page.rows())
                .extracting(row -> row.ref().value())
                .containsExactly("DV-2026-0002", "DV-2026-0001");
        assertThat(page.total()).isEqualTo(6);
        assertThat(page(new RegisterQuestion("", Set.of(), Sort.REFERENCE, true, 60, 4, NOW)))
                .isEqualTo(new OrderPage(List.of(), 6));
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONDENT, 0003 0006 0001 0002 0005 0004",
        "STAGE, 0003 0002 0005 0001 0006 0004",
        "LAST_DAY, 0004 0006 0001 0003 0002 0005",
        "RISK, 0003 0006 0001 0004 0002 0005",
        "NEXT_VISIT, 0001 0006 0003 0002 0005 0004",
        "OWNER, 0003 0002 0005 0001 0004 0006",
    })
    void sortsByEveryColumn(Sort sort, String expected) {
        assertThat(refs(new RegisterQuestion("", Set.of(), sort, false, 0, 50, NOW)))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void readsAPageInFourStatements(Sort sort) {
        int statements =
                register.statementsOf(
                        () -> page(new RegisterQuestion("d", Set.of(), sort, false, 0, 50, NOW)));
        assertThat(statements).isEqualTo(4);
    }

    private static OrderPage find(String text) {
        return page(new RegisterQuestion(text, Set.of(), Sort.DUE, false, 0, 50, NOW));
    }

    private static RegisterQuestion stages(Set<Stage.Kind> stages) {
        return new RegisterQuestion("", stages, Sort.DUE, false, 0, 50, NOW);
    }

    private static OrderPage page(RegisterQuestion question) {
        return register.read(
                () -> new JooqRegister(register.current()).pageOf(question, ClosedCases.NONE));
    }

    private static List<String> refs(RegisterQuestion question) {
        return page(question).rows().stream().map(row -> row.ref().value().substring(8)).toList();
    }
}
