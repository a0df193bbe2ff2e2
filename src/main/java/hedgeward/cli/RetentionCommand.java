package hedgeward.cli;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.retention.RetentionLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Lists what is due for review.
@Command(
        name = "retention",
        description = {
            "Lists the cases whose review of retention is due, by day, and what stands against"
                    + " their disposal.",
            "",
            "With --json one object a line. References and numbers only: nobody is named."
        })
final class RetentionCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--due-by",
            paramLabel = "DATE",
            description = "Also those due until this London day; today when not given.")
    private Optional<LocalDate> dueBy = Optional.empty();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;
    private final InstantSource clock;

    RetentionCommand(OfficeSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return session.in(office, this::list).number();
    }

    private ExitCode list(UnlockedOffice open) {
        LocalDate day = dueBy.orElseGet(() -> clock.instant().atZone(LONDON).toLocalDate());
        if (open.readRetention().lines(open.actor(), day)
                instanceof Result.Done<List<RetentionLine>, Void>(var lines)) {
            PrintWriter out = session.terminal().out();
            if (answer.json()) {
                lines.forEach(line -> out.println(RetentionWords.json(line)));
            } else {
                out.println(RetentionWords.plain(lines, day));
            }
            return ExitCode.DONE;
        }
        return session.denied(Permission.REVIEW_RETENTION);
    }
}
