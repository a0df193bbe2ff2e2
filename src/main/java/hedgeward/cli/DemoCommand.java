package hedgeward.cli;

import hedgeward.app.access.Charter;
import hedgeward.app.access.Role;
import hedgeward.exchange.demo.DemoPlan;
import hedgeward.exchange.demo.DemoRegister;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Makes training offices.
@Command(name = "demo", description = "Makes training offices with invented people.")
final class DemoCommand extends CommandGroup {

    /// Fills a new training office.
    @Command(
            name = "create",
            description = {
                "Fills a new training office with invented people. The same seed gives the same"
                        + " people and the same facts."
            })
    static final class Create implements Callable<Integer> {
        private static final int MOST_CASES = 100_000;

        @Option(
                names = "--cases",
                paramLabel = "N",
                description = "How many cases; 120 when not given.")
        private int cases = DemoPlan.USUAL_CASES;

        @Option(names = "--seed", paramLabel = "N", description = "Any whole number.")
        private long seed = DemoPlan.USUAL_SEED;

        @Option(
                names = "--until",
                paramLabel = "DATE",
                description = "As of 15:00 on this day; as of this moment when not given.")
        private Optional<LocalDate> until = Optional.empty();

        @Mixin private final OfficeOptions office = new OfficeOptions();

        @Mixin private final AnswerOptions answer = new AnswerOptions();

        private final OfficeSession session;
        private final InstantSource clock;

        Create(OfficeSession session, InstantSource clock) {
            this.session = session;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return run().number();
        }

        private ExitCode run() {
            if (cases < 1 || cases > MOST_CASES) {
                return session.terminal()
                        .problem(
                                ExitCode.WRONG_USAGE,
                                "A training office has 1 to %,d cases.".formatted(MOST_CASES));
            }
            Charter charter =
                    new Charter(
                            "Training office",
                            Optional.empty(),
                            true,
                            office.user(),
                            Role.OF_PERSONS);
            DemoPlan plan =
                    until.map(day -> DemoPlan.upTo(cases, seed, day))
                            .orElseGet(() -> new DemoPlan(cases, seed, clock.instant()));
            return session.inNew(office, charter, (open, _) -> fill(open, plan));
        }

        private ExitCode fill(UnlockedOffice open, DemoPlan plan) {
            DemoRegister.Command command = new DemoRegister.Command(open.actor(), plan);
            return switch (open.demoRegister().handle(command)) {
                case DemoRegister.Outcome.Filled filled -> told(filled);
                case DemoRegister.Outcome.NotEmpty() ->
                        session.terminal()
                                .problem(ExitCode.REFUSED, "The office holds people already.");
                case DemoRegister.Outcome.Denied(var needed) -> session.denied(needed);
            };
        }

        private ExitCode told(DemoRegister.Outcome.Filled filled) {
            String folder = session.folderOf(office).toString();
            session.terminal()
                    .out()
                    .println(answer.json() ? json(folder, filled) : plain(folder, filled));
            return ExitCode.DONE;
        }

        private static String json(String folder, DemoRegister.Outcome.Filled filled) {
            return JsonLine.of(
                    json -> {
                        json.writeStringField("office", folder);
                        json.writeNumberField("officers", filled.officers());
                        json.writeNumberField("cases", filled.cases());
                        json.writeNumberField("visits", filled.visits());
                        json.writeNumberField("breaches", filled.breaches());
                    });
        }

        private static String plain(String folder, DemoRegister.Outcome.Filled filled) {
            String row = "  %-38s%6d%n";
            return ("The training office is ready in %s%n%n".formatted(folder)
                            + row.formatted("Officers", filled.officers())
                            + row.formatted("Cases", filled.cases())
                            + row.formatted("Visits", filled.visits())
                            + row.formatted("Breaches", filled.breaches()))
                    .stripTrailing();
        }
    }
}
