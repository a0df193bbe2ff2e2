package hedgeward.cli;

import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.retention.SpanClerk;
import hedgeward.app.retention.SpanForecast;
import hedgeward.app.retention.SpanReport;
import hedgeward.app.retention.SpanRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Looks after how long the groups of retention are kept.
@Command(name = "spans", description = "Shows and sets how long each group of cases is kept.")
final class SpansCommand extends CommandGroup {

    /// Every span with its source.
    @Command(
            name = "list",
            description = "Shows every span, what is in force today, its source and who set it.")
    static final class Show implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();
        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Show(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.in(office, this::show).number();
        }

        private ExitCode show(UnlockedOffice open) {
            if (open.spanClerk().lines(open.actor())
                    instanceof Result.Done<List<SpanReport.Line>, Void>(var lines)) {
                for (SpanReport.Line line : lines) {
                    session.terminal()
                            .out()
                            .println(answer.json() ? SpanWords.json(line) : SpanWords.plain(line));
                }
                return ExitCode.DONE;
            }
            return session.denied(Permission.REVIEW_RETENTION);
        }
    }

    /// Another span for a group.
    @Command(
            name = "set",
            description = {
                "Sets how long the cases of a group are kept, from a day on, and says how many"
                        + " cases that makes due.",
                "",
                "An administrator sets it; a second person who reviews retention approves it. With"
                        + " --dry-run nothing is changed and nobody is asked."
            })
    static final class Set implements Callable<Integer> {

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Parameters(paramLabel = "GROUP", description = "1 to 4.")
        private int group;

        @Option(
                names = "--years",
                paramLabel = "N",
                description = "Review after so many years without contact.")
        private Optional<Integer> years = Optional.empty();

        @Option(
                names = "--until-age",
                paramLabel = "N",
                description = "Or: keep until the respondent is so old.")
        private Optional<Integer> untilAge = Optional.empty();

        @Option(
                names = "--every",
                paramLabel = "N",
                description = "With --until-age: years from one review to the next.")
        private Optional<Integer> every = Optional.empty();

        @Option(
                names = "--from",
                paramLabel = "DATE",
                description = "London day from which it is in force; today when not given.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(
                names = "--source",
                required = true,
                paramLabel = "TEXT",
                description = "Where the span stands, or who decided it; kept with it.")
        private String source = "";

        @Mixin private final SecondPersonOptions second = new SecondPersonOptions();

        @Option(names = "--dry-run", description = "Only says what would become due.")
        private boolean dryRun;

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;

        Set(OfficeSession session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            SpanRequest request = new SpanRequest(group, years, untilAge, every, from, source);
            return session.in(office, open -> previewed(open, request)).number();
        }

        private ExitCode previewed(UnlockedOffice open, SpanRequest request) {
            SpanClerk clerk = open.spanClerk();
            Result<SpanForecast, String> preview = clerk.preview(open.actor(), request);
            if (dryRun || !(preview instanceof Result.Done<SpanForecast, String>(var forecast))) {
                return told(preview, false);
            }
            return second.approve(
                    open.approveAct(),
                    open.actor(),
                    forecast.act(),
                    session.terminal(),
                    (ApprovedBy by) -> told(clerk.handle(open.actor(), request, by), true));
        }

        private ExitCode told(Result<SpanForecast, String> result, boolean done) {
            return switch (result) {
                case Result.Done<SpanForecast, String>(var forecast) -> {
                    session.terminal()
                            .out()
                            .println(SpanWords.of(forecast, group, done, answer.json()));
                    yield ExitCode.DONE;
                }
                case Result.Rejected<SpanForecast, String>(var why) ->
                        session.terminal().problem(ExitCode.REFUSED, why);
                case Result.Denied<SpanForecast, String>(var needed) -> session.denied(needed);
                case Result.Stale<SpanForecast, String> _, Result.Missing<SpanForecast, String> _ ->
                        session.terminal()
                                .problem(
                                        ExitCode.REFUSED,
                                        "Spans were set meanwhile. Nothing was changed.");
            };
        }
    }
}
