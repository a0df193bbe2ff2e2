package hedgeward.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Who may do what, approved as a table: whoever changes a line of it changes it here too, where it
/// is reviewed.
class AccessTableTest {

    private static final Path APPROVED =
            Path.of("src/test/resources/hedgeward/app/access-table.txt");

    @Test
    void everyRoleMayDoWhatWasApprovedAndNothingElse() {
        assertThat(APPROVED).hasContent(table());
    }

    @Test
    void onlyTheProgramItselfIsTheScheduler() {
        assertThat(Role.OF_PERSONS).doesNotContain(Role.SCHEDULER);
    }

    @Test
    void whoReadsTheLogChangesNothing() {
        assertThat(Access.of(Role.AUDITOR)).containsExactly(Permission.READ_AUDIT);
    }

    @Test
    void whoManagesTheOfficeReadsNoCase() {
        assertThat(Access.of(Role.ADMINISTRATOR))
                .doesNotContain(
                        Permission.READ_CASES, Permission.READ_PROTECTED, Permission.EXPORT);
    }

    private static String table() {
        return Arrays.stream(Permission.values())
                .map(permission -> permission + ": " + rolesWith(permission))
                .collect(Collectors.joining("\n"));
    }

    private static String rolesWith(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> Access.of(role).contains(permission))
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }
}
