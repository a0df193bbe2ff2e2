package hedgeward.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Takes pictures of the windows.
@Command(
        name = "tour",
        description = {
            "Shows the windows over a training office, without a display, and writes a picture of"
                    + " each, light and dark, and the printed schedule as PDF."
        })
final class TourCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the pictures; made when it is not there.")
    private Path out = Path.of("");

    private final Windows windows;

    TourCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.tour(out).number();
    }
}
