package hedgeward.exchange.schedule;

import de.siegmar.fastcsv.writer.CsvWriter;

import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.ScheduleFormat;
import hedgeward.app.schedule.ScheduleRow;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// One line a visit, in UTF-8 with the column names of the register's own files. A copy without
/// names has no columns for names.
public final class ScheduleCsv implements ScheduleFormat {

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public byte[] bytes(Schedule schedule) {
        List<ScheduleColumn> columns = ScheduleColumn.of(schedule.question().detail());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(ScheduleColumn::header).toList());
            schedule.rows().stream()
                    .sorted(
                            Comparator.comparing(ScheduleRow::from)
                                    .thenComparing(ScheduleRow::visitCode))
                    .forEach(
                            row ->
                                    csv.writeRecord(
                                            columns.stream()
                                                    .map(column -> safe(column.cell(row)))
                                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A cell that a spreadsheet would calculate is written as text.
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
