package hedgeward.exchange.register;

import hedgeward.exchange.csv.CellProblem;
import hedgeward.exchange.csv.CsvRow;
import hedgeward.exchange.rows.RegisterTable;

import java.util.List;

/// Counts and findings while one table is loaded.
final class Tally {

    private static final int MOST_TOLD = 10_000;

    private final RegisterTable table;
    private final String file;
    private final List<Finding> rejections;
    private final List<Finding> warnings;
    private long read;
    private long accepted;
    private long unchanged;
    private long rejected;
    private long warned;

    /// @param rejections where the findings of all tables are gathered
    Tally(RegisterTable table, String file, List<Finding> rejections, List<Finding> warnings) {
        this.table = table;
        this.file = file;
        this.rejections = rejections;
        this.warnings = warnings;
    }

    void read(int rows) {
        read += rows;
    }

    long read() {
        return read;
    }

    void accepted(int rows) {
        accepted += rows;
    }

    long accepted() {
        return accepted;
    }

    void unchanged() {
        unchanged++;
    }

    void rejected(CsvRow row, List<CellProblem> problems) {
        rejected++;
        tell(row, problems, rejections);
    }

    void warned(CsvRow row, List<CellProblem> problems) {
        if (!problems.isEmpty()) {
            warned++;
            tell(row, problems, warnings);
        }
    }

    private void tell(CsvRow row, List<CellProblem> problems, List<Finding> findings) {
        problems.stream()
                .limit(Math.max(0, MOST_TOLD - findings.size()))
                .map(p -> new Finding(file, row.number(), p.column(), p.reason()))
                .forEach(findings::add);
    }

    ImportReport.TableCount count() {
        return new ImportReport.TableCount(
                table.word(), read, accepted, unchanged, rejected, warned);
    }
}
