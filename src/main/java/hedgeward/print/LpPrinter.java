package hedgeward.print;

import hedgeward.print.PrintOutcome.HeldFor;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Prints through `lp`, as Linux and macOS have it, and follows the job with `lpstat`. The job's
/// name on the printer's display and in its log says nothing of what is printed.
public final class LpPrinter implements Printer {

    private static final String TITLE = "Hedgeward schedule";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);
    private static final byte[] NOTHING = {};

    private final Commands commands;
    private final JobEnds ends;
    private final InstantSource clock;
    private final Pause pause;
    private final Duration patience;
    private final String folder;

    /// @param patience how long a job is followed before it is reported as still queued
    public LpPrinter(InstantSource clock, Pause pause, Duration patience) {
        this(new IppJobEnds(URI.create("http://localhost:631/")), clock, pause, patience, "");
    }

    /// @param folder where the commands are, ending in a slash; empty for wherever the system finds
    ///   them
    LpPrinter(JobEnds ends, InstantSource clock, Pause pause, Duration patience, String folder) {
        this.commands = new Commands(Duration.ofSeconds(60));
        this.ends = ends;
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
        this.folder = folder;
    }

    @Override
    public List<PrinterName> printers() {
        Optional<String> usual = lpstat("-d").flatMap(LpAnswers::usual);
        return LpAnswers.names(lpstat("-e").orElse("")).stream()
                .map(name -> new PrinterName(name, usual.filter(name::equals).isPresent()))
                .sorted(
                        Comparator.comparing(PrinterName::usual)
                                .reversed()
                                .thenComparing(PrinterName::name))
                .toList();
    }

    @Override
    public PrintOutcome print(byte[] pdf, String name) {
        if (name.isBlank() || name.startsWith("-")) {
            return new PrintOutcome.NoPrinter(Optional.of(name));
        }
        List<String> lp = List.of(folder + "lp", "-d", name, "-t", TITLE, "-o", "media=A4", "-");
        Optional<Commands.Answer> answer = commands.run(lp, pdf);
        if (answer.isEmpty()) {
            return new PrintOutcome.NoPrinter(Optional.empty());
        }
        return answer.filter(Commands.Answer::done)
                .map(a -> followed(a, name))
                .orElseGet(() -> refused(answer.get().text(), name));
    }

    private static PrintOutcome refused(String text, String name) {
        return LpAnswers.saysNoSuchPrinter(text)
                ? new PrintOutcome.NoPrinter(Optional.of(name))
                : new PrintOutcome.Failed(LpAnswers.complaint(text));
    }

    private PrintOutcome followed(Commands.Answer answer, String name) {
        return LpAnswers.job(answer.text())
                .map(job -> follow(job, name))
                .orElseGet(
                        () ->
                                new PrintOutcome.Failed(
                                        "the printing system did not confirm the job"));
    }

    private PrintOutcome follow(String job, String name) {
        Instant until = clock.instant().plus(patience);
        while (true) {
            Optional<String> waiting = lpstat("-l", "-W", "not-completed", "-o", name);
            if (waiting.isPresent() && !LpAnswers.lists(waiting.get(), job)) {
                return ended(job, name);
            }
            if (waiting.filter(jobs -> LpAnswers.isOnHold(jobs, job)).isPresent()) {
                return new PrintOutcome.Held(job, HeldFor.HOLD);
            }
            if (lpstat("-p", name).filter(LpAnswers::isStopped).isPresent()) {
                return new PrintOutcome.Held(job, HeldFor.PRINTER_STOPPED);
            }
            if (!clock.instant().isBefore(until)) {
                return new PrintOutcome.Held(job, HeldFor.STILL_QUEUED);
            }
            pause.during(BETWEEN_LOOKS);
        }
    }

    private PrintOutcome ended(String job, String name) {
        return switch (ends.of(job, name)) {
            case COMPLETED -> new PrintOutcome.Sent(job);
            case CANCELLED -> new PrintOutcome.Cancelled(Optional.of(job));
            case ABORTED -> new PrintOutcome.Failed("the printing system gave up job " + job);
            case NOT_TOLD -> new PrintOutcome.Held(job, HeldFor.NOT_TOLD);
        };
    }

    /// What `lpstat` answers; empty when it could not.
    private Optional<String> lpstat(String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder + "lpstat"));
        command.addAll(List.of(arguments));
        return commands.run(command, NOTHING)
                .filter(Commands.Answer::done)
                .map(Commands.Answer::text);
    }
}
