package hedgeward.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who has an open account and no passphrase that opens the office.
///
/// @param since when the office got another data key; empty while it has its first
/// @param names of users, in order
public record WithoutPassphrase(Optional<Instant> since, List<String> names) {

    public WithoutPassphrase {
        names = List.copyOf(names);
    }

    @Override
    public String toString() {
        return "WithoutPassphrase[" + names.size() + "]";
    }
}
