package hedgeward;

import hedgeward.boot.StandardTerminal;
import hedgeward.boot.Wiring;

import java.util.Optional;

/// The one entry of the program.
public final class Main {

    private Main() {}

    /// Runs the command the arguments name and ends with its code.
    public static void main(String[] args) {
        int code = Wiring.ofThisProcess(version()).commandLine(StandardTerminal.open()).run(args);
        System.exit(code);
    }

    /// The version written into the jar; `development` when run from a folder of classes.
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
