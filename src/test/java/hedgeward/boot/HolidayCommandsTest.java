package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// People of an office and its list of bank holidays, on the command line.
class HolidayCommandsTest {

    private static final Path MISTAKES =
            Path.of("src/test/resources/hedgeward/holidays-with-mistakes.json");

    @TempDir private Path folder;
    private Path office;
    private String finchFile;

    @BeforeEach
    void twoPeople() throws IOException {
        office = folder.resolve("office");
        finchFile = Files.writeString(folder.resolve("finch"), "harbour candle\n").toString();
        assertThat(in("office", "create", "--name", "Sandford").code()).isZero();
        Typed added =
                in(
                        "office",
                        "user",
                        "add",
                        "Finch",
                        "--role",
                        "supervisor,desk",
                        "--rank",
                        "Inspector",
                        "--new-passphrase-file",
                        finchFile);
        assertThat(added.err()).isEmpty();
        assertThat(added.out().strip()).isEqualTo("Finch is added.");
    }

    @Test
    void thePeopleAreListedWithRolesAndRank() {
        assertThat(in("office", "user", "list", "--json").out())
                .contains(
                        "{\"name\":\"Finch\",\"roles\":\"desk supervisor\",\"rank\":\"Inspector\","
                                + "\"enabled\":true}");
    }

    @Test
    void aClosedAccountOpensNothingUntilItIsOpenAgain() {
        assertThat(in("office", "user", "disable", "finch").code()).isZero();
        assertThat(as("Finch", finchFile, "status").code()).isEqualTo(3);

        assertThat(
                        in("office", "user", "enable", "Finch", "--new-passphrase-file", finchFile)
                                .out())
                .contains("open again");
        assertThat(as("Finch", finchFile, "status").code()).isZero();
    }

    @Test
    void oneMayChangeOnesOwnPassphraseAndNobodyElses() throws IOException {
        String next = Files.writeString(folder.resolve("next"), "meadow anchor\n").toString();

        assertThat(
                        as(
                                        "Finch",
                                        finchFile,
                                        "office",
                                        "user",
                                        "passphrase",
                                        "alder",
                                        "--new-passphrase-file",
                                        next)
                                .code())
                .isEqualTo(5);
        assertThat(
                        as(
                                        "Finch",
                                        finchFile,
                                        "office",
                                        "user",
                                        "passphrase",
                                        "finch",
                                        "--new-passphrase-file",
                                        next)
                                .code())
                .isZero();
        assertThat(as("Finch", next, "status").code()).isZero();
    }

    @Test
    void aNameIsGivenOnce() {
        Typed again =
                in(
                        "office",
                        "user",
                        "add",
                        "finch",
                        "--role",
                        "desk",
                        "--new-passphrase-file",
                        finchFile);
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("already");
    }

    @Test
    void twoPeopleAddAndWithdrawADay() {
        Typed added = addMonday("--second", "Finch", "--second-passphrase-file", finchFile);
        assertThat(added.err()).isEmpty();
        assertThat(added.out())
                .startsWith("{\"done\":true,\"version\":\"2025-11-24+1\"")
                .contains("\"added\":[{\"date\":\"2026-11-30\",\"name\":\"Day of mourning\"");

        Typed withdrawn =
                in(
                        "holidays",
                        "withdraw",
                        "2026-11-30",
                        "--reason",
                        "typed wrongly",
                        "--second",
                        "Finch",
                        "--second-passphrase-file",
                        finchFile);
        assertThat(withdrawn.code()).isZero();
        assertThat(in("holidays", "list", "--json").out())
                .contains("\"version\":\"2025-11-24+2\"", "\"cause\":\"withdrawn\"")
                .contains("\"made_by\":\"alder\",\"approved_by\":\"Finch\"");
        assertThat(in("audit", "verify", "--json").out()).contains("\"ok\":true");
    }

    @Test
    void onePersonAloneChangesNothing() {
        assertThat(addMonday().code()).isEqualTo(5);
        assertThat(
                        addMonday(
                                        "--second",
                                        "alder",
                                        "--second-passphrase-file",
                                        folder.resolve("passphrase").toString())
                                .code())
                .isEqualTo(5);
        assertThat(
                        addMonday(
                                        "--second",
                                        "Finch",
                                        "--second-passphrase-file",
                                        folder.resolve("passphrase").toString())
                                .code())
                .isEqualTo(3);
        assertThat(in("holidays", "list", "--json").out())
                .startsWith("{\"version\":\"2025-11-24\",");
    }

    @Test
    void aDryRunSaysWhatWouldMoveAndAsksNobody() {
        assertThat(addMonday("--dry-run").out()).startsWith("{\"done\":false");
        assertThat(in("holidays", "list").out())
                .startsWith("GOV.UK bank holidays, England and Wales, published Mon 24 Nov 2025")
                .contains("Tue 26 Dec 2028  Boxing Day");
    }

    @Test
    void theStatusSaysThatTheListIsAboutToEnd() {
        assertThat(in("status", "--at", "2028-10-01T12:00+01:00").err()).isEmpty();
        assertThat(in("status", "--at", "2028-12-30T12:00+00:00").err())
                .contains("The list of bank holidays ends in ");
        assertThat(in("status", "--at", "2029-01-02T12:00+00:00").err()).contains("has ended");
    }

    @Test
    void aListWithMistakesIsRefusedWithTheReason() {
        Typed checked = Typed.hedgeward("holidays", "check", MISTAKES.toString());
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out().strip())
                .isEqualTo("The file is not sound JSON at line 5, column 7.");

        Typed imported = in("holidays", "import", MISTAKES.toString(), "--dry-run");
        assertThat(imported.code()).isEqualTo(5);
        assertThat(imported.err()).contains("not sound JSON at line 5");
    }

    @Test
    void theShippedListIsSound() {
        Typed checked =
                Typed.hedgeward(
                        "holidays",
                        "check",
                        "src/main/resources/hedgeward/holidays/england-wales.json",
                        "--json");
        assertThat(checked.code()).isZero();
        assertThat(checked.out().strip())
                .isEqualTo("{\"ok\":true,\"days\":140,\"first_year\":2012,\"last_year\":2028}");
    }

    private Typed addMonday(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "holidays",
                                "add",
                                "2026-11-30",
                                "--name",
                                "Day of mourning",
                                "--reference",
                                "London Gazette 99999",
                                "--json"));
        words.addAll(List.of(more));
        return in(words.toArray(String[]::new));
    }

    private Typed in(String... words) {
        return Typed.inOffice(office, words);
    }

    private Typed as(String user, String passphraseFile, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of(
                        "--office",
                        office.toString(),
                        "--user",
                        user,
                        "--passphrase-file",
                        passphraseFile));
        return Typed.hedgeward(all.toArray(String[]::new));
    }
}
