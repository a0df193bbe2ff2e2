package hedgeward.cli;

import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.retention.DisposalLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/// Lists what was disposed of.
@Command(
        name = "disposals",
        description = {
            "Lists the cases that were disposed of, newest first: certificate, reference, day, by"
                    + " what rule and by whom.",
            "",
            "With --json one object a line. Nobody whom a case concerned is named: nothing of that"
                    + " is left."
        })
final class DisposalsCommand implements Callable<Integer> {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;

    DisposalsCommand(OfficeSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(office, this::list).number();
    }

    private ExitCode list(UnlockedOffice open) {
        if (open.readDisposals().lines(open.actor())
                instanceof Result.Done<List<DisposalLine>, Void>(var lines)) {
            print(lines);
            return ExitCode.DONE;
        }
        return session.denied(Permission.REVIEW_RETENTION);
    }

    private void print(List<DisposalLine> lines) {
        PrintWriter out = session.terminal().out();
        if (answer.json()) {
            lines.forEach(line -> out.println(DisposalWords.json(line)));
        } else {
            out.println(DisposalWords.plain(lines));
        }
    }
}
