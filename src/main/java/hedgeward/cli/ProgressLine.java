package hedgeward.cli;

/// One line on the terminal that is drawn over while long work runs; nothing where nobody watches.
final class ProgressLine {
    private static final int WIDTH = 24;
    private static final int LINE = 72;

    private final Terminal terminal;
    private boolean isDrawn;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /// How many rows of how many are read.
    void rows(String table, long rows, long lines) {
        if (!terminal.watched()) {
            return;
        }
        int done = (int) Math.min(WIDTH, WIDTH * rows / Math.max(1, lines));
        String bar = "#".repeat(done) + ".".repeat(WIDTH - done);
        terminal.err().print("\r" + "%-9s [%s] %,d rows".formatted(table, bar, rows));
        terminal.err().flush();
        isDrawn = true;
    }

    /// Clears the line.
    void end() {
        if (isDrawn) {
            terminal.err().print("\r" + " ".repeat(LINE) + "\r");
            terminal.err().flush();
        }
    }
}
