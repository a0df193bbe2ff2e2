package hedgeward.app.holidays;

import java.nio.file.Path;
import java.time.LocalDate;

/// A change of the list as somebody at a terminal asks for it.
public sealed interface ListRequest {

    /// What is kept with the new list.
    String words();

    record Add(LocalDate day, String name, String reference) implements ListRequest {
        @Override
        public String words() {
            return reference.strip();
        }
    }

    record Withdraw(LocalDate day, String reason) implements ListRequest {
        @Override
        public String words() {
            return reason.strip();
        }
    }

    record Load(Path file) implements ListRequest {
        @Override
        public String words() {
            return String.valueOf(file.getFileName());
        }
    }
}
