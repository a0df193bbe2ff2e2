package hedgeward.cli;

import hedgeward.app.common.Result;
import hedgeward.app.desk.CourtLine;
import hedgeward.app.desk.StatusCounts;
import hedgeward.app.support.TaskCounts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Counts what a shift wants to know.
@Command(
        name = "status",
        description = {
            "Answers what a shift wants to know, as counts.",
            "",
            "Every count is worked out for the instant asked about; nothing waits for a sweep."
        })
final class StatusCommand implements Callable<Integer> {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "As of this instant, with its offset; now when not given.")
    private Optional<Instant> at = Optional.empty();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;
    private final InstantSource clock;

    StatusCommand(OfficeSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return session.in(office, this::count).number();
    }

    private ExitCode count(UnlockedOffice open) {
        Instant asked = at.orElseGet(clock::instant);
        return switch (open.countStatus().handle(open.actor(), asked)) {
            case Result.Done<StatusCounts, Void>(var counts) -> {
                TaskCounts tasks = open.findTasks().count(open.actor(), asked);
                List<CourtLine> courts = open.readToday().courts(open.actor(), asked);
                session.terminal()
                        .out()
                        .println(
                                answer.json()
                                        ? StatusWords.json(counts, tasks, courts)
                                        : StatusWords.plain(counts, tasks, courts));
                open.holidayClerk()
                        .daysLeft(asked)
                        .ifPresent(left -> session.terminal().err().println(ending(left)));
                yield ExitCode.DONE;
            }
            case Result.Denied<StatusCounts, Void>(var needed) -> session.denied(needed);
            case Result.Rejected<StatusCounts, Void> _,
                    Result.Stale<StatusCounts, Void> _,
                    Result.Missing<StatusCounts, Void> _ ->
                    ExitCode.REFUSED;
        };
    }

    /// Beside the counts, for who reads them on a screen.
    private static String ending(long left) {
        return left < 0
                ? "note: The list of bank holidays has ended. Load a newer one."
                : "note: The list of bank holidays ends in %d days. Load a newer one."
                        .formatted(left);
    }
}
