package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The log on the command line: walked, held against a printed head, written to a file.
class AuditCommandsTest {

    private static final Pattern HEAD = Pattern.compile("\"head\":\"([0-9a-f]{64})\"");

    @TempDir private static Path folder;
    private static Path office = Path.of("");
    private static String auditorFile = "";

    @BeforeAll
    static void anOfficeWithAnAuditor() throws IOException {
        office = folder.resolve("office");
        auditorFile = Files.writeString(folder.resolve("rail"), "harbour candle\n").toString();
        assertThat(in("office", "create", "--name", "Sandford").code()).isZero();
        add("Rail", "auditor");
        add("Finch", "supervisor");
    }

    private static void add(String user, String role) {
        Typed added =
                in(
                        "office",
                        "user",
                        "add",
                        user,
                        "--role",
                        role,
                        "--new-passphrase-file",
                        auditorFile);
        assertThat(added.code()).isZero();
    }

    @Test
    void findsThePrintedHeadLaterOn() {
        String head = head(in("audit", "verify", "--json").out());
        assertThat(in("office", "user", "disable", "Rail").code()).isZero();
        assertThat(
                        in("office", "user", "enable", "Rail", "--new-passphrase-file", auditorFile)
                                .code())
                .isZero();

        String printed =
                head.substring(0, 4).toUpperCase(Locale.ROOT) + " " + head.substring(4, 12);
        Typed found = in("audit", "verify", "--head", printed, "--json");
        assertThat(found.out()).contains("\"ok\":true,\"printed_found\":true,\"printed_entry\":");
        assertThat(found.code()).isZero();
        assertThat(in("audit", "verify", "--head", printed).out())
                .contains("The printed head is there: entry ");
    }

    @Test
    void saysWhenTheLogWasCutAfterThePaperWasPrinted() {
        Typed missing = in("audit", "verify", "--head", "0123456789ab", "--json");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.out()).contains("\"ok\":false,\"printed_found\":false");
        assertThat(in("audit", "verify", "--head", "0123456789ab").out())
                .contains("No entry has the printed head");
    }

    @Test
    void takesOnlyDigitsForAHead() {
        Typed typed = in("audit", "verify", "--head", "twelve");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("12 or more of the digits");
    }

    @Test
    void writesEveryEntryWithItsHashForWhoeverMayReadTheLog() throws IOException {
        Path file = folder.resolve("log.csv");
        Typed written =
                as(
                        "rail",
                        "audit",
                        "export",
                        file.toString(),
                        "--recipient",
                        "Professional standards",
                        "--reason",
                        "inspection",
                        "--json");
        assertThat(written.code()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).startsWith("entry,at,user,workstation,operation,action,");
        assertThat(written.out()).contains("\"entries\":" + (lines.size() - 1));
        assertThat(lines.getLast())
                .contains("DISCLOSURE,log.export", "recipient=Professional standards", "inspection")
                .endsWith(head(written.out()));
        assertThat(lines).filteredOn(line -> line.contains("office.create")).isNotEmpty();
    }

    @Test
    void aSupervisorDoesNotReadTheWholeLog() {
        Typed refused = as("finch", "audit", "export", folder.resolve("no.csv").toString());
        assertThat(refused.code()).isEqualTo(5);
        assertThat(folder.resolve("no.csv")).doesNotExist();
    }

    @Test
    void leavesNothingWhereItCannotWrite() {
        Typed refused = as("rail", "audit", "export", folder.resolve("none/log.csv").toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("cannot be written");
    }

    private static String head(String json) {
        Matcher found = HEAD.matcher(json);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Typed in(String... words) {
        return Typed.inOffice(office, words);
    }

    private static Typed as(String user, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--office",
                        office.toString(),
                        "--user",
                        user,
                        "--passphrase-file",
                        auditorFile));
        return Typed.hedgeward(all.toArray(String[]::new));
    }
}
