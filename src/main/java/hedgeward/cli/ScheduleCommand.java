package hedgeward.cli;

import hedgeward.app.common.Result;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.schedule.ScheduleRejection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Draws up the visit schedule.
@Command(
        name = "schedule",
        description = {
            "Draws up the visit schedule of a period: as PDF, CSV, calendar file or on paper.",
            "",
            "Each run is one numbered copy, logged as a disclosure. Files are not encrypted."
        })
final class ScheduleCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "The first day, London.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            description = "The last day, London.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--officer",
            paramLabel = "COLLAR",
            description = "Only visits this officer goes to.")
    private Optional<String> officer = Optional.empty();

    @Option(names = "--team", paramLabel = "NAME", description = "Only visits of this team.")
    private Optional<String> team = Optional.empty();

    @Option(
            names = "--detail",
            paramLabel = "LEVEL",
            description = "full (the usual), no-names or codes-only.")
    private String detail = "full";

    @Option(
            names = "--for",
            paramLabel = "WHO",
            description = "Who receives the copy; whoever has it made when not given.")
    private Optional<String> receiver = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the sheets as PDF.")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes a line a visit.")
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Writes a calendar with codes and times only.")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--print", paramLabel = "PRINTER", description = "Prints the sheets.")
    private Optional<String> printer = Optional.empty();

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;

    ScheduleCommand(OfficeSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return run().number();
    }

    private ExitCode run() {
        Optional<DetailLevel> level = levelOf(detail);
        if (level.isEmpty()) {
            return session.terminal()
                    .problem(ExitCode.WRONG_USAGE, "The detail is full, no-names or codes-only.");
        }
        if (pdf.isEmpty() && csv.isEmpty() && ics.isEmpty() && printer.isEmpty()) {
            return session.terminal()
                    .problem(
                            ExitCode.WRONG_USAGE,
                            "Say where it goes: --pdf, --csv, --ics or --print.");
        }
        return session.in(office, open -> issue(open, level.get()));
    }

    private static Optional<DetailLevel> levelOf(String word) {
        return switch (word) {
            case "full" -> Optional.of(DetailLevel.FULL);
            case "no-names" -> Optional.of(DetailLevel.NO_NAMES);
            case "codes-only" -> Optional.of(DetailLevel.CODES_ONLY);
            default -> Optional.empty();
        };
    }

    private ExitCode issue(UnlockedOffice open, DetailLevel level) {
        ScheduleDelivery delivery = new ScheduleDelivery(session.terminal(), open.scheduleMedia());
        ScheduleDelivery.Targets targets = new ScheduleDelivery.Targets(pdf, csv, ics, printer);
        Optional<String> objection = delivery.objection(targets);
        return objection.isPresent()
                ? session.terminal().problem(ExitCode.WRONG_USAGE, objection.get())
                : issue(open, question(open, level), delivery, targets);
    }

    private ScheduleQuestion question(UnlockedOffice open, DetailLevel level) {
        return new ScheduleQuestion(
                from, to, officer, team, level, receiver.orElse(open.actor().userName()));
    }

    private ExitCode issue(
            UnlockedOffice open,
            ScheduleQuestion question,
            ScheduleDelivery delivery,
            ScheduleDelivery.Targets targets) {
        return switch (open.prepareSchedule().issue(open.actor(), question)) {
            case Result.Done<Schedule, ScheduleRejection>(var schedule) ->
                    delivery.deliver(schedule, targets, answer.json());
            case Result.Rejected<Schedule, ScheduleRejection>(var why) ->
                    session.terminal().problem(ExitCode.WRONG_USAGE, sentence(why));
            case Result.Denied<Schedule, ScheduleRejection>(var needed) -> session.denied(needed);
            case Result.Stale<Schedule, ScheduleRejection> _,
                    Result.Missing<Schedule, ScheduleRejection> _ ->
                    ExitCode.REFUSED;
        };
    }

    private static String sentence(ScheduleRejection why) {
        return switch (why) {
            case ENDS_BEFORE_IT_BEGINS -> "The last day lies before the first.";
            case TOO_LONG -> "A schedule covers at most three months.";
            case FOR_NOBODY -> "Say with --for who receives the copy.";
        };
    }
}
