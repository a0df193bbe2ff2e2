package hedgeward.store.settings;

import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.FormerKey;
import hedgeward.app.backup.FormerKeys;
import hedgeward.store.common.CurrentTransaction;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Keeps former keys as a named setting, a line each: the instant, a blank, the key in hexadecimal.
public final class JooqFormerKeys implements FormerKeys {

    private static final String NAME = "backup.former-keys";

    private final CurrentTransaction current;

    public JooqFormerKeys(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public List<FormerKey> all() {
        return lines().stream().flatMap(String::lines).map(JooqFormerKeys::read).toList();
    }

    @Override
    public void add(FormerKey key) {
        String line = key.until() + " " + HexFormat.of().formatHex(key.key().bytes()) + "\n";
        NamedSetting.keep(current.dsl(), NAME, lines().orElse("") + line);
    }

    private Optional<String> lines() {
        return NamedSetting.read(current.dsl(), NAME);
    }

    private static FormerKey read(String line) {
        String[] parts = line.split(" ", 2);
        return new FormerKey(
                Instant.parse(parts[0]), new BackupPart(HexFormat.of().parseHex(parts[1])));
    }
}
