package hedgeward.cli;

import hedgeward.exchange.register.Finding;
import hedgeward.exchange.register.ImportReport;

import java.util.List;

/// What came of an import: the counts as the answer, every finding on standard error.
final class ImportWords {
    private static final int MOST_SHOWN = 200;

    private ImportWords() {}

    static ExitCode tell(Terminal terminal, ImportReport report, boolean json, boolean dryRun) {
        report.notes().forEach(note -> terminal.err().println("note: " + note));
        show(terminal, report.rejections(), report.rejected());
        GroupedFindings.of(report.warnings())
                .forEach(line -> terminal.err().println("warning: " + line));
        terminal.out().println(json ? json(report) : plain(report, dryRun));
        return report.rejected() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void show(Terminal terminal, List<Finding> found, long all) {
        String label = "rejected: ";
        found.stream()
                .limit(MOST_SHOWN)
                .forEach(finding -> terminal.err().println(label + finding.sentence()));
        long left = Math.max(all, found.size()) - MOST_SHOWN;
        if (left > 0) {
            terminal.err().println(label + "and " + left + " more.");
        }
    }

    private static String json(ImportReport report) {
        return JsonLine.of(
                json -> {
                    json.writeNumberField("read", report.read());
                    json.writeNumberField("imported", report.imported());
                    json.writeNumberField("unchanged", report.unchanged());
                    json.writeNumberField("rejected", report.rejected());
                    json.writeNumberField("warnings", report.warned());
                });
    }

    private static String plain(ImportReport report, boolean dryRun) {
        String newLine = System.lineSeparator();
        StringBuilder words = new StringBuilder();
        words.append(
                "  %-10s%10s%10s%11s%10s".formatted("", "read", "new", "unchanged", "rejected"));
        report.tables()
                .forEach(
                        table ->
                                words.append(newLine)
                                        .append(
                                                "  %-10s%10d%10d%11d%10d"
                                                        .formatted(
                                                                table.table(),
                                                                table.read(),
                                                                table.accepted(),
                                                                table.unchanged(),
                                                                table.rejected())));
        return words.append(newLine).append(newLine).append(ending(report, dryRun)).toString();
    }

    private static String ending(ImportReport report, boolean dryRun) {
        if (dryRun) {
            return "Checked only: nothing was written.";
        }
        if (report.written()) {
            return report.imported() == 1
                    ? "1 row was loaded."
                    : report.imported() + " rows were loaded.";
        }
        return report.rejected() == 0
                ? "Nothing was new, so nothing was written."
                : "Nothing was written, because rows were rejected. Mend them, or load the rest with"
                        + " --skip-rejected.";
    }
}
