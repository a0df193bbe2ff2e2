package hedgeward.cli;

import hedgeward.app.access.ApprovedBy;
import hedgeward.app.common.Result;
import hedgeward.app.holidays.HolidayClerk;
import hedgeward.app.holidays.ListReport;
import hedgeward.app.holidays.ListRequest;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every change of the list is asked with, and how it is run: worked out, approved, done.
final class HolidayChangeOptions {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Mixin private final SecondPersonOptions second = new SecondPersonOptions();

    @Option(names = "--dry-run", description = "Only says what would move.")
    private boolean dryRun;

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    ExitCode run(OfficeSession session, ListRequest request) {
        return session.in(office, open -> previewed(session, open, request));
    }

    private ExitCode previewed(OfficeSession session, UnlockedOffice open, ListRequest request) {
        HolidayClerk clerk = open.holidayClerk();
        Result<ListReport.Changed, String> preview = clerk.preview(open.actor(), request);
        if (dryRun || !(preview instanceof Result.Done<ListReport.Changed, String>(var change))) {
            return told(session, preview, false);
        }
        return second.approve(
                open.approveAct(),
                open.actor(),
                change.act(),
                session.terminal(),
                (ApprovedBy by) -> told(session, clerk.handle(open.actor(), request, by), true));
    }

    private ExitCode told(
            OfficeSession session, Result<ListReport.Changed, String> result, boolean done) {
        return switch (result) {
            case Result.Done<ListReport.Changed, String>(var change) -> {
                session.terminal().out().println(HolidayWords.of(change, done, answer.json()));
                yield ExitCode.DONE;
            }
            case Result.Rejected<ListReport.Changed, String>(var why) ->
                    session.terminal().problem(ExitCode.REFUSED, why);
            case Result.Denied<ListReport.Changed, String>(var needed) -> session.denied(needed);
            case Result.Stale<ListReport.Changed, String> _,
                    Result.Missing<ListReport.Changed, String> _ ->
                    session.terminal()
                            .problem(
                                    ExitCode.REFUSED,
                                    "The list was changed meanwhile. Nothing was changed.");
        };
    }
}
