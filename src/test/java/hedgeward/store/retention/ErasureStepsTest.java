package hedgeward.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.store.jooq.DefaultSchema;

import org.jooq.ForeignKey;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nobody remembers every table years from now: whoever adds one that hangs on a case is told here.
class ErasureStepsTest {

    private static final Set<String> STAYING = Set.of("audit_entry", "disposal");

    @Test
    void everyTableThatHangsOnACaseIsErased() {
        assertThat(steps()).containsAll(hangingOn("case_file"));
    }

    @Test
    void everyTableThatNamesACaseIsErasedOrStaysOnPurpose() {
        Set<String> naming =
                tables().filter(table -> table.field("case_id") != null)
                        .map(Table::getName)
                        .collect(Collectors.toSet());
        naming.removeAll(STAYING);
        assertThat(steps()).containsAll(naming);
    }

    @Test
    void whatRefersToOthersGoesBeforeThem() {
        List<String> order = order();
        tables().filter(table -> order.contains(table.getName()))
                .flatMap(table -> table.getReferences().stream())
                .filter(key -> order.contains(key.getInverseKey().getTable().getName()))
                .filter(key -> !nameOf(key).equals(key.getInverseKey().getTable().getName()))
                .forEach(
                        key ->
                                assertThat(order.indexOf(nameOf(key)))
                                        .as(key.getName())
                                        .isLessThan(
                                                order.indexOf(
                                                        key.getInverseKey().getTable().getName())));
    }

    private static Set<String> hangingOn(String root) {
        Set<String> found = new HashSet<>(Set.of(root));
        boolean grew = true;
        while (grew) {
            grew =
                    found.addAll(
                            tables().filter(
                                            table ->
                                                    table.getReferences().stream()
                                                            .anyMatch(
                                                                    key ->
                                                                            found.contains(
                                                                                    key.getInverseKey()
                                                                                            .getTable()
                                                                                            .getName())))
                                    .map(Table::getName)
                                    .toList());
        }
        return found;
    }

    private static String nameOf(ForeignKey<?, ?> key) {
        return key.getTable().getName();
    }

    private static List<String> order() {
        return ErasureSteps.of(new UUID(1, 1)).stream()
                .map(step -> step.table().getName())
                .toList();
    }

    private static Set<String> steps() {
        return Set.copyOf(order());
    }

    private static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.tableStream();
    }
}
