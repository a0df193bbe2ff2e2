package hedgeward.cli;

import hedgeward.app.clock.ClockReply;
import hedgeward.app.clock.ClockSheet;
import hedgeward.app.clock.WorkClock;
import hedgeward.exchange.clock.ClockBatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Works a statutory clock; needs no office.
@Command(
        name = "clock",
        description = {
            "Works a statutory clock and shows its arithmetic. Needs no office.",
            "",
            "Bank holidays come from the list shipped with the program. The last sitting and the time"
                    + " to be in the dock are for a court half an hour away that sits at the usual"
                    + " times; the windows take the office's own."
        })
final class ClockCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description =
                    "One of dvpn-hearing, dvpn-breach, dvpo-breach, dapn-hearing, dapn-breach,"
                            + " dvpo-term, dapo-notify, pace-detention.")
    private Optional<String> rule = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "START",
            description =
                    "Service, arrest, the making of the order, or for pace-detention the arrival"
                            + " at the station, with offset: 2026-11-25T03:10+00:00.")
    private Optional<Instant> start = Optional.empty();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Length of the order in days, for dvpo-term: 14 to 28.")
    private Optional<Integer> days = Optional.empty();

    @Option(
            names = "--hearing",
            paramLabel = "INSTANT",
            description = "The listed hearing, for breach of a notice.")
    private Optional<Instant> hearing = Optional.empty();

    @Option(
            names = "--authorised",
            paramLabel = "INSTANT",
            description = "When detention was authorised, for pace-detention.")
    private Optional<Instant> authorised = Optional.empty();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = {
                "Answers a CSV file id,rule,start,days,hearing with one of"
                        + " id,act_by,latest_lawful,disregarded, a line a row in order."
            })
    private Optional<Path> batch = Optional.empty();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final Terminal terminal;
    private final WorkClock clocks;

    ClockCommand(Terminal terminal, WorkClock clocks) {
        this.terminal = terminal;
        this.clocks = clocks;
    }

    @Override
    public Integer call() throws IOException {
        return run().number();
    }

    private ExitCode run() throws IOException {
        if (batch.isPresent()) {
            return Stream.of(rule, days, hearing, authorised).anyMatch(Optional::isPresent)
                    ? terminal.problem(
                            ExitCode.WRONG_USAGE,
                            "With --batch the rule, the start and the rest come from the file.")
                    : answerFile(batch.get());
        }
        return rule.isEmpty() || start.isEmpty()
                ? terminal.problem(
                        ExitCode.WRONG_USAGE,
                        "A clock needs its RULE and its START, or a file with --batch.")
                : answerOne(rule.get(), start.get());
    }

    private ExitCode answerOne(String code, Instant began) {
        OptionalInt length = days.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return switch (clocks.handle(
                new WorkClock.Question(code, began, length, hearing, authorised))) {
            case ClockReply.Worked(ClockSheet sheet) -> {
                terminal.out()
                        .println(answer.json() ? ClockWords.json(sheet) : ClockWords.plain(sheet));
                yield ExitCode.DONE;
            }
            case ClockReply.Misasked(String reason) ->
                    terminal.problem(ExitCode.WRONG_USAGE, reason);
            case ClockReply.Refused(String reason) -> terminal.problem(ExitCode.REFUSED, reason);
        };
    }

    private ExitCode answerFile(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return terminal.problem(
                    ExitCode.WRONG_USAGE, "There is no file to read at " + file + ".");
        }
        ClockBatch rows = new ClockBatch(clocks, LondonTime::iso);
        return switch (rows.answer(file, terminal.out())) {
            case ClockBatch.Outcome.Unusable(String reason) ->
                    terminal.problem(ExitCode.FINDINGS, reason);
            case ClockBatch.Outcome.Answered(int _, var problems) -> {
                problems.forEach(
                        found ->
                                terminal.problem(
                                        ExitCode.FINDINGS,
                                        "Row "
                                                + found.row()
                                                + " is left empty. "
                                                + found.reason()));
                yield problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
            }
        };
    }
}
