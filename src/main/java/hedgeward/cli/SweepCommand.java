package hedgeward.cli;

import hedgeward.app.common.Result;
import hedgeward.app.expiry.SweepReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes down what time has made true.
@Command(
        name = "sweep",
        description = {
            "Writes down what time has made true: orders expired, notices lapsed, visits missed.",
            "",
            "The client does this by itself while an office is open. A second run at the same"
                    + " instant writes nothing."
        })
final class SweepCommand implements Callable<Integer> {

    @Mixin private final OfficeOptions office = new OfficeOptions();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "As of this instant, with its offset; now when not given.")
    private Optional<Instant> at = Optional.empty();

    @Mixin private final AnswerOptions answer = new AnswerOptions();

    private final OfficeSession session;
    private final InstantSource clock;

    SweepCommand(OfficeSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return session.in(office, this::sweep).number();
    }

    private ExitCode sweep(UnlockedOffice open) {
        Instant asked = at.orElseGet(clock::instant);
        return switch (open.sweep().handle(open.actor(), asked)) {
            case Result.Done<SweepReport, Void>(var report) -> told(report);
            case Result.Denied<SweepReport, Void>(var needed) -> session.denied(needed);
            case Result.Rejected<SweepReport, Void> _,
                    Result.Stale<SweepReport, Void> _,
                    Result.Missing<SweepReport, Void> _ ->
                    ExitCode.REFUSED;
        };
    }

    private ExitCode told(SweepReport report) {
        session.terminal().out().println(answer.json() ? json(report) : plain(report));
        return report.failed() == 0
                ? ExitCode.DONE
                : session.terminal()
                        .problem(
                                ExitCode.FINDINGS,
                                report.failed()
                                        + " records could not be written; the next sweep tries"
                                        + " them again.");
    }

    private static String json(SweepReport report) {
        return JsonLine.of(
                json -> {
                    json.writeNumberField("expired", report.expired().size());
                    json.writeNumberField("lapsed", report.lapsed().size());
                    json.writeNumberField("visits_missed", report.missed().size());
                    json.writeNumberField("visits_closed", report.closed().size());
                    json.writeNumberField("failed", report.failed());
                });
    }

    private static String plain(SweepReport report) {
        String row = "  %-38s%6d%n";
        return ("Written down as of %s%n%n".formatted(LondonTime.words(report.at()))
                        + row.formatted("Orders expired", report.expired().size())
                        + row.formatted("Notices lapsed", report.lapsed().size())
                        + row.formatted("Visits missed", report.missed().size())
                        + row.formatted("Visits closed with their order", report.closed().size()))
                .stripTrailing();
    }
}
