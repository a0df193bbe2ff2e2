package hedgeward.boot;

import hedgeward.cli.ExitCode;
import hedgeward.cli.Terminal;
import hedgeward.cli.Windows;

import javafx.application.Application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Shows the client in this process.
record ProcessWindows(Terminal terminal, String version, Paths paths) implements Windows {

    /// Names the folder of the pictures when a demonstration becomes a tour.
    private static final String TOUR_FOLDER = "hedgeward.tour";

    private static final String NO_DISPLAY =
            "There is no display on this machine, so no window can be shown.";

    @Override
    public ExitCode open() {
        if (!paths.hasDisplay()) {
            return terminal.problem(
                    ExitCode.WRONG_USAGE,
                    NO_DISPLAY + " The commands work without one: hedgeward --help lists them.");
        }
        Application.launch(DesktopApp.class, "--version=" + version);
        return ExitCode.DONE;
    }

    @Override
    public ExitCode demo() {
        if (paths.hasDisplay()) {
            Application.launch(DesktopApp.class, "--version=" + version, "--demo");
            return ExitCode.DONE;
        }
        terminal.err().println(NO_DISPLAY + " The tour takes pictures of them instead.");
        try {
            String named = System.getProperty(TOUR_FOLDER, "");
            return tour(
                    named.isEmpty()
                            ? Files.createTempDirectory("hedgeward-tour-")
                            : Path.of(named));
        } catch (IOException _) {
            return terminal.problem(
                    ExitCode.WRONG_USAGE, "No folder for the pictures can be made here.");
        }
    }

    /// The toolkit is told to do without a display before it starts.
    @Override
    public ExitCode tour(Path folder) {
        if (!isUsable(folder)) {
            return terminal.problem(
                    ExitCode.WRONG_USAGE,
                    "The pictures cannot be written to " + folder + ". Choose another folder.");
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Application.launch(TourApp.class, "--version=" + version, "--out=" + folder);
        return list(folder);
    }

    private static boolean isUsable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException _) {
            return false;
        }
    }

    private ExitCode list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(terminal.out()::println);
            terminal.out().flush();
            terminal.err().println("The pictures and the schedule are in " + folder);
            return ExitCode.DONE;
        } catch (IOException _) {
            return terminal.problem(ExitCode.WRONG_USAGE, "The pictures cannot be listed.");
        }
    }
}
