package hedgeward.boot;

import hedgeward.cli.ExitCode;
import hedgeward.cli.Terminal;
import hedgeward.cli.Windows;

import javafx.application.Application;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Shows the client in this process.
record ProcessWindows(Terminal terminal, String version, Paths paths) implements Windows {

    /// Names the folder of the pictures when a demonstration becomes a tour.
    private static final String TOUR_FOLDER = "hedgeward.tour";

    private static final String NO_DISPLAY =
            "There is no display on this machine, so no window can be shown.";

    @Override
    public ExitCode open() {
        return paths.hasDisplay() && isShown("--version=" + version)
                ? ExitCode.DONE
                : terminal.problem(
                        ExitCode.WRONG_USAGE,
                        NO_DISPLAY
                                + " The commands work without one: hedgeward --help lists them.");
    }

    @Override
    public ExitCode demo() {
        if (!paths.hasDisplay()) {
            return tourInstead();
        }
        return isShown("--version=" + version, "--demo") ? ExitCode.DONE : againWithoutDisplay();
    }

    /// Whether the toolkit could open the display that is named; if so the client has been closed
    /// again. What goes wrong in the client itself comes as another type.
    private static boolean isShown(String... arguments) {
        try {
            Application.launch(DesktopApp.class, arguments);
            return true;
        } catch (UnsupportedOperationException _) {
            return false;
        }
    }

    /// A toolkit that failed to start cannot be started again in the same process.
    private ExitCode againWithoutDisplay() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path", "")));
        command.addAll(List.of("hedgeward.Main", "--demo"));
        ProcessBuilder again = new ProcessBuilder(command).inheritIO();
        again.environment().remove("DISPLAY");
        try {
            int code = again.start().onExit().join().exitValue();
            return code == 0 ? ExitCode.DONE : ExitCode.UNEXPECTED;
        } catch (IOException _) {
            return terminal.problem(ExitCode.WRONG_USAGE, NO_DISPLAY);
        }
    }

    private ExitCode tourInstead() {
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
