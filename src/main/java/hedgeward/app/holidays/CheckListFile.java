package hedgeward.app.holidays;

import hedgeward.domain.clock.BankHolidays;

import java.nio.file.Path;
import java.util.Optional;

/// Checks a downloaded list without an office.
public final class CheckListFile {

    /// What was found: how many days of which years, or why the list cannot be used.
    public record Finding(Optional<String> refusal, int days, int firstYear, int lastYear) {}

    private final ListFiles files;

    public CheckListFile(ListFiles files) {
        this.files = files;
    }

    public Finding handle(Path file) {
        return switch (files.read(file)) {
            case ListFiles.Reading.Refused(var reason) -> new Finding(Optional.of(reason), 0, 0, 0);
            case ListFiles.Reading.Sound(BankHolidays list) ->
                    new Finding(
                            Optional.empty(),
                            list.days().size(),
                            list.origin().firstYear(),
                            list.origin().lastYear());
        };
    }
}
