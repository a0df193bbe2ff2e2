package hedgeward.ui.shell;

/// Which office is open, who sits at it, and how long the desk may be left alone.
public record ShellSession(
        String officeName, String personName, boolean training, IdleLimits idle) {

    @Override
    public String toString() {
        return "ShellSession[training=" + training + "]";
    }
}
