package hedgeward.cli;

import hedgeward.app.access.Access;
import hedgeward.app.access.Permission;
import hedgeward.app.support.TaskLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Lists what is to be told and done.
@Command(
        name = "tasks",
        description = {
            "Lists what protected persons are to be told and what is to be done, by what runs out"
                    + " first.",
            "",
            "With --json one object a line. Protected persons are not named."
        })
final class TasksCommand implements Callable<Integer> {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "As of this instant, with its offset; now when not given.")
    private Optional<Instant> at = Optional.empty();

    @Option(names = "--overdue", description = "Only those whose latest limit is over.")
    private boolean overdue;

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;
    private final InstantSource clock;

    TasksCommand(OfficeSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return session.in(office, this::list).number();
    }

    private ExitCode list(UnlockedOffice open) {
        if (!Access.permits(open.actor(), Permission.READ_CASES)) {
            return session.denied(Permission.READ_CASES);
        }
        Instant asked = at.orElseGet(clock::instant);
        List<TaskLine> rows =
                open.findTasks().lines(open.actor(), asked).stream()
                        .filter(row -> !overdue || row.isOverdueAt(asked))
                        .toList();
        PrintWriter out = session.terminal().out();
        if (answer.json()) {
            rows.forEach(row -> out.println(TaskWords.json(row, asked)));
        } else {
            out.println(TaskWords.plain(rows, asked));
        }
        return ExitCode.DONE;
    }
}
