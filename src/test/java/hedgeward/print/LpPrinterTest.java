package hedgeward.print;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.print.PrintOutcome.Cancelled;
import hedgeward.print.PrintOutcome.Failed;
import hedgeward.print.PrintOutcome.Held;
import hedgeward.print.PrintOutcome.HeldFor;
import hedgeward.print.PrintOutcome.NoPrinter;
import hedgeward.print.PrintOutcome.Sent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Against scripts that answer as CUPS 2.4.2 was seen to answer.
@DisabledOnOs(OS.WINDOWS)
class LpPrinterTest {

    private static final byte[] PDF = "%PDF-2.0 invented".getBytes(StandardCharsets.US_ASCII);
    private static final String ACCEPTS =
            "cat > \"$0.in\"; echo \"$@\" > \"$0.args\"; echo 'request id is Desk-12 (0 file(s))'";
    private static final String WAITING =
            "Desk-12   somebody  1024   Sun Nov 22 18:18:17 2026\\n"
                    + "\\tAlerts: none\\n"
                    + "\\tqueued for Desk\\n";
    private static final String IDLE =
            "printer Desk is idle.  enabled since Sun Nov 22 18:18:19 2026";

    @TempDir private Path folder;

    private Instant now = Instant.parse("2026-11-22T18:00:00Z");
    private JobEnd end = JobEnd.COMPLETED;
    private LpPrinter printer;

    @BeforeEach
    void aPrinterWhoseClockRunsOnlyWhileItWaits() {
        printer =
                new LpPrinter(
                        (_, _) -> end,
                        () -> now,
                        moment -> now = now.plus(moment),
                        Duration.ofSeconds(4),
                        folder + "/");
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private void lpstat(String jobs, String state) throws IOException {
        script(
                "lpstat",
                "case \"$1\" in -l) printf '" + jobs + "';; -p) echo '" + state + "';; esac");
    }

    @Test
    void aFinishedJobIsPrinted() throws IOException {
        script("lp", ACCEPTS);
        lpstat("", IDLE);
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Sent("Desk-12"));
        assertThat(folder.resolve("lp.in")).hasBinaryContent(PDF);
        assertThat(Files.readString(folder.resolve("lp.args")).strip())
                .isEqualTo("-d Desk -t Hedgeward schedule -o media=A4 -");
    }

    @Test
    void aJobCancelledAtThePrinterIsNotCalledPrinted() throws IOException {
        script("lp", ACCEPTS);
        lpstat("", IDLE);
        end = JobEnd.CANCELLED;
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Cancelled(Optional.of("Desk-12")));
    }

    @Test
    void aJobGivenUpIsAFailure() throws IOException {
        script("lp", ACCEPTS);
        lpstat("", IDLE);
        end = JobEnd.ABORTED;
        assertThat(printer.print(PDF, "Desk")).isInstanceOf(Failed.class);
    }

    @Test
    void anEndNobodyTellsIsNotCalledPrinted() throws IOException {
        script("lp", ACCEPTS);
        lpstat("", IDLE);
        end = JobEnd.NOT_TOLD;
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Held("Desk-12", HeldFor.NOT_TOLD));
    }

    @Test
    void aJobOnHoldIsHeld() throws IOException {
        script("lp", ACCEPTS);
        lpstat(WAITING.replace("none", "job-hold-until-specified"), IDLE);
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Held("Desk-12", HeldFor.HOLD));
    }

    @Test
    void aStoppedPrinterHoldsTheJob() throws IOException {
        script("lp", ACCEPTS);
        lpstat(WAITING, "printer Desk disabled since Sun Nov 22 18:18:17 2026 -");
        assertThat(printer.print(PDF, "Desk"))
                .isEqualTo(new Held("Desk-12", HeldFor.PRINTER_STOPPED));
    }

    @Test
    void aJobThatStaysInTheQueueIsFollowedForABoundedTime() throws IOException {
        script("lp", ACCEPTS);
        lpstat(WAITING, IDLE);
        Instant before = now;
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Held("Desk-12", HeldFor.STILL_QUEUED));
        assertThat(Duration.between(before, now))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
    }

    @Test
    void aQueueThatDoesNotAnswerIsNotAnEmptyQueue() throws IOException {
        script("lp", ACCEPTS);
        script("lpstat", "echo 'lpstat: Unable to connect to server'; exit 1");
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new Held("Desk-12", HeldFor.STILL_QUEUED));
    }

    @Test
    void anUnknownPrinterIsNoPrinter() throws IOException {
        script("lp", "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1");
        assertThat(printer.print(new byte[300_000], "Attic"))
                .isEqualTo(new NoPrinter(Optional.of("Attic")));
    }

    @Test
    void aRefusalSaysWhatThePrintingSystemSaid() throws IOException {
        script("lp", "echo 'lp: Destination \"Desk\" is not accepting jobs.' >&2; exit 1");
        assertThat(printer.print(PDF, "Desk"))
                .isEqualTo(new Failed("Destination \"Desk\" is not accepting jobs"));
    }

    @Test
    void withoutAPrintingSystemThereIsNoPrinter() {
        assertThat(printer.print(PDF, "Desk")).isEqualTo(new NoPrinter(Optional.empty()));
        assertThat(printer.printers()).isEmpty();
    }

    @Test
    void aNameThatWouldBeAnOptionIsNoPrinter() throws IOException {
        script("lp", ACCEPTS);
        assertThat(printer.print(PDF, "-h elsewhere")).isInstanceOf(NoPrinter.class);
        assertThat(folder.resolve("lp.args")).doesNotExist();
    }

    @Test
    void theUsualPrinterComesFirst() throws IOException {
        script(
                "lpstat",
                "case $1 in -e) printf 'Attic\\n"
                        + "Desk\\n"
                        + "';; -d) echo 'system default destination: Desk';; esac");
        assertThat(printer.printers())
                .containsExactly(new PrinterName("Desk", true), new PrinterName("Attic", false));
    }

    @Test
    void eachOutcomeHasItsOwnSentence() {
        Set<String> sentences =
                Stream.of(
                                new Sent("Desk-12"),
                                new NoPrinter(Optional.empty()),
                                new NoPrinter(Optional.of("Desk")),
                                new Cancelled(Optional.empty()),
                                new Cancelled(Optional.of("Desk-12")),
                                new Held("Desk-12", HeldFor.HOLD),
                                new Held("Desk-12", HeldFor.PRINTER_STOPPED),
                                new Held("Desk-12", HeldFor.STILL_QUEUED),
                                new Held("Desk-12", HeldFor.NOT_TOLD),
                                new Failed("the printer refused the pages"))
                        .map(PrintOutcome::sentence)
                        .collect(Collectors.toSet());
        assertThat(sentences).hasSize(10).allMatch(sentence -> sentence.endsWith("."));
    }
}
