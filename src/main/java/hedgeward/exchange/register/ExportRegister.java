package hedgeward.exchange.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Ids;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.office.Holidays;
import hedgeward.exchange.csv.CellText;
import hedgeward.exchange.csv.FileProblem;
import hedgeward.exchange.csv.SafeFile;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.exchange.rows.RowText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes a table of the register as CSV with the columns it is loaded with. Restricted cases that
/// are closed to whoever exports are left out and counted. Where protected persons live and how to
/// reach them is left out unless somebody says why it is needed; that reason is logged with the
/// disclosure.
public final class ExportRegister {

    /// Whether protected persons' addresses, phones and code words are told.
    public sealed interface Protection {
        /// Their columns are there, but empty.
        record Withheld() implements Protection {}

        /// They are told, for this reason.
        record Told(String reason) implements Protection {}
    }

    /// @param to who is given the file, and why; where protected details are told, that reason is
    ///   logged instead
    public record Command(
            Actor actor, RegisterTable table, Path file, Protection protection, Outgoing to) {}

    private final UnitOfWork unitOfWork;
    private final RegisterPorts ports;
    private final Holidays holidays;
    private final Ids ids;
    private final Clock clock;

    public ExportRegister(
            UnitOfWork unitOfWork, RegisterPorts ports, Holidays holidays, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.holidays = holidays;
        this.ids = ids;
        this.clock = clock;
    }

    public ExportResult handle(Command command) {
        if (!Access.permits(command.actor(), Permission.EXPORT)) {
            return new ExportResult.Denied(Permission.EXPORT);
        }
        if (command.protection() instanceof Protection.Told told && told.reason().isBlank()) {
            return new ExportResult.ReasonMissing();
        }
        try (SafeFile file = SafeFile.begin(command.file())) {
            boolean told = command.protection() instanceof Protection.Told;
            Written written = write(command, told, file);
            log(command, written);
            file.finish();
            return new ExportResult.Exported(
                    command.file().toAbsolutePath(), written.rows(), told, written.leftOut());
        } catch (IOException | UncheckedIOException _) {
            return new ExportResult.Refused(
                    FileProblem.of(
                            command.file(),
                            "cannot be written",
                            "Choose a folder that is there, where you may write and with room."));
        }
    }

    /// @param leftOut restricted cases of which nothing was written, being closed to the actor
    private record Written(long rows, int leftOut) {}

    private Written write(Command command, boolean told, SafeFile file) throws IOException {
        RegisterTable table = command.table();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file.writer());
        csv.writeRecord(table.columns());
        Written written =
                unitOfWork.read(
                        () -> {
                            ClosedCases closed = ports.gate().closedTo(command.actor());
                            RowsOfTable source =
                                    RowsOfTable.of(ports, holidays.current(), ids, clock.instant())
                                            .without(closed);
                            Counted out = new Counted(csv);
                            source.each(table, told, out);
                            return new Written(out.rows, closed.size());
                        });
        csv.flush();
        return written;
    }

    private static final class Counted implements Consumer<RowText> {
        private final CsvWriter csv;
        private long rows;

        private Counted(CsvWriter csv) {
            this.csv = csv;
        }

        @Override
        public void accept(RowText row) {
            csv.writeRecord(row.inOrder().stream().map(CellText::guarded).toList());
            rows++;
        }
    }

    private void log(Command command, Written written) {
        AuditEntry entry =
                AuditEntry.disclosure(
                                command.actor(),
                                "export." + command.table().word(),
                                AuditSubject.whole(AuditSubject.Kind.REGISTER),
                                command.to())
                        .with("rows", String.valueOf(written.rows()))
                        .with("restricted-left-out", String.valueOf(written.leftOut()))
                        .with("protected", reason(command).isPresent() ? "told" : "withheld");
        AuditEntry explained = reason(command).map(entry::because).orElse(entry);
        unitOfWork.write(
                _ -> {
                    ports.audit().record(explained);
                    return written;
                });
    }

    private static Optional<String> reason(Command command) {
        return switch (command.protection()) {
            case Protection.Withheld() -> Optional.empty();
            case Protection.Told(String reason) -> Optional.of(reason.strip());
        };
    }
}
