package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two people set how long a group is kept, on the command line.
class SpanCommandsTest {

    private static final String TEN =
            "{\"group\":2,\"span\":\"reviewed after 10 years without contact\",\"in_force\":";

    @TempDir private Path folder;

    @Test
    void anAdministratorSetsASpanAndASupervisorApproves() throws IOException {
        String finch = Files.writeString(folder.resolve("finch"), "harbour candle\n").toString();
        assertThat(in("office", "create", "--name", "Sandford").code()).isZero();
        in(
                "office",
                "user",
                "add",
                "Finch",
                "--role",
                "supervisor",
                "--new-passphrase-file",
                finch);
        assertThat(in("office", "spans", "list", "--json").out()).contains(TEN + "true}");

        assertThat(set("--dry-run").out()).startsWith("{\"done\":false").contains("become_due\":0");
        assertThat(set().code()).isEqualTo(5);
        assertThat(in("office", "spans", "list", "--json").out()).contains(TEN + "true}");
        Typed done = set("--second", "Finch", "--second-passphrase-file", finch);

        assertThat(done.err()).isEmpty();
        assertThat(done.out()).startsWith("{\"done\":true");
        assertThat(in("office", "spans", "list", "--json").out())
                .contains(TEN + "false}")
                .contains("7 years without contact\",\"in_force\":true")
                .contains("\"source\":\"Schedule 4\"")
                .contains("\"by\":\"alder\",\"approved_by\":\"Finch\"");
        assertThat(set("--second", "Finch", "--second-passphrase-file", finch).err())
                .contains("has this span on that day already");
        assertThat(in("audit", "verify", "--json").out()).contains("\"ok\":true");
    }

    private Typed set(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "office",
                                "spans",
                                "set",
                                "2",
                                "--years",
                                "7",
                                "--source",
                                "Schedule 4",
                                "--json"));
        words.addAll(List.of(more));
        return in(words.toArray(String[]::new));
    }

    private Typed in(String... words) {
        return Typed.inOffice(folder.resolve("office"), words);
    }
}
