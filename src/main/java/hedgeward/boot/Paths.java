package hedgeward.boot;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where things are kept on this kind of PC.
///
/// @param system the name of the operating system, as of `os.name`
/// @param home the person's home folder
/// @param environment the variables of the process
record Paths(String system, Path home, Map<String, String> environment) {

    private static final String OURS = "hedgeward";

    /// Those of the running process.
    static Paths ofThisProcess() {
        return new Paths(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    /// The folder of an office when none is named: the person's own data folder.
    Path usualOffice() {
        if (isWindows()) {
            return folder("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(OURS);
        }
        if (isMac()) {
            return home.resolve("Library/Application Support").resolve(OURS);
        }
        return folder("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(OURS);
    }

    /// The file that remembers which office was open last.
    Path lastOffice() {
        Path settings =
                isWindows() || isMac()
                        ? usualOffice().resolveSibling(OURS + "-settings")
                        : folder("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(OURS);
        return settings.resolve("last-office");
    }

    /// Whether windows can be shown: everywhere but on a Unix without a display.
    boolean hasDisplay() {
        return isWindows()
                || isMac()
                || Optional.ofNullable(environment.get("DISPLAY"))
                        .filter(name -> !name.isBlank())
                        .isPresent();
    }

    boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /// The name of this PC as it stands in the log.
    String workstation() {
        return Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse("this PC");
    }

    private Optional<Path> folder(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
