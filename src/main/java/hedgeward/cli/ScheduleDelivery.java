package hedgeward.cli;

import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.SchedulePages;
import hedgeward.print.DocumentFile;
import hedgeward.print.PrintOutcome;
import hedgeward.print.PrinterName;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts an issued copy where it was asked for, and says what came of each.
final class ScheduleDelivery {

    /// Where the copy goes.
    record Targets(
            Optional<Path> pdf, Optional<Path> csv, Optional<Path> ics, Optional<String> printer) {}

    private final Terminal terminal;
    private final ScheduleMedia media;
    private ExitCode worst = ExitCode.DONE;

    ScheduleDelivery(Terminal terminal, ScheduleMedia media) {
        this.terminal = terminal;
        this.media = media;
    }

    /// Why the copy could not get where it is to go; asked before one is issued.
    Optional<String> objection(Targets targets) {
        Optional<String> unsaved =
                Stream.of(targets.pdf(), targets.csv(), targets.ics())
                        .flatMap(Optional::stream)
                        .filter(file -> !isPlaceFor(file))
                        .findFirst()
                        .map(
                                file ->
                                        "Nothing can be written to "
                                                + file
                                                + ". Choose another place.");
        return unsaved.or(() -> targets.printer().flatMap(this::objectionToPrinter));
    }

    private static boolean isPlaceFor(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return !Files.isDirectory(file) && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private Optional<String> objectionToPrinter(String name) {
        List<PrinterName> printers = media.printer().printers();
        return printers.stream().map(PrinterName::name).anyMatch(name::equals)
                ? Optional.empty()
                : Optional.of(
                        new PrintOutcome.NoPrinter(
                                        Optional.of(name).filter(_ -> !printers.isEmpty()))
                                .sentence());
    }

    ExitCode deliver(Schedule schedule, Targets targets, boolean json) {
        SchedulePages pages = media.pages(schedule);
        targets.csv().ifPresent(file -> save(media.csv().bytes(schedule), file));
        targets.ics().ifPresent(file -> save(media.calendar().bytes(schedule), file));
        if (targets.pdf().isPresent() || targets.printer().isPresent()) {
            byte[] pdf = media.pdf(pages);
            targets.pdf().ifPresent(file -> save(pdf, file));
            targets.printer().ifPresent(name -> print(pdf, name));
        }
        tell(schedule, pages, json);
        return worst;
    }

    private void save(byte[] content, Path file) {
        switch (DocumentFile.save(content, file)) {
            case DocumentFile.Outcome.Saved saved ->
                    terminal.err().println("note: " + saved.sentence());
            case DocumentFile.Outcome.NotSaved not ->
                    worst = terminal.problem(ExitCode.FINDINGS, not.sentence());
        }
    }

    private void print(byte[] pdf, String name) {
        PrintOutcome outcome = media.printer().print(pdf, name);
        switch (outcome) {
            case PrintOutcome.Sent sent -> terminal.err().println("note: " + sent.sentence());
            case PrintOutcome.NoPrinter _,
                    PrintOutcome.Cancelled _,
                    PrintOutcome.Held _,
                    PrintOutcome.Failed _ ->
                    worst = terminal.problem(ExitCode.FINDINGS, outcome.sentence());
        }
    }

    private void tell(Schedule schedule, SchedulePages pages, boolean json) {
        int visits = schedule.rows().size();
        int sheets = pages.pages().size();
        int copy = schedule.stamp().copyNumber().orElse(0);
        terminal.out()
                .println(
                        json
                                ? JsonLine.of(
                                        line -> {
                                            line.writeNumberField("visits", visits);
                                            line.writeNumberField("pages", sheets);
                                            line.writeNumberField("copy", copy);
                                        })
                                : "Copy %d: visits %d, pages %d".formatted(copy, visits, sheets));
    }
}
