package hedgeward.app.schedule;

import java.util.List;

/// A schedule ready to be laid out: its question, its stamp and its visits, already cut down to
/// what this copy may carry and in the order they are printed.
public record Schedule(ScheduleQuestion question, CopyStamp stamp, List<ScheduleRow> rows) {

    public Schedule {
        rows = rows.stream().map(row -> Redaction.of(row, question.detail())).toList();
    }

    /// A file name that names nobody, as `schedule-2026-12-07-copy-12.pdf`.
    ///
    /// @param extension without a dot
    public String fileName(String extension) {
        String copy = stamp.copyNumber().map(n -> "copy-" + n).orElse("preview");
        return "schedule-" + question.from() + "-" + copy + "." + extension;
    }
}
