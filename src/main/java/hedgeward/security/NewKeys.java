package hedgeward.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// Keys drawn for a new office, not yet on disk. The recovery key is shown once and then gone.
public final class NewKeys implements AutoCloseable {

    private final DataKey key;
    private final RecoveryKey recovery;
    private final KeyFile file;

    NewKeys(DataKey key, RecoveryKey recovery, KeyFile file) {
        this.key = key;
        this.recovery = recovery;
        this.file = file;
    }

    public UUID officeId() {
        return file.officeId();
    }

    /// The data key; it is wiped when these keys are closed.
    public DataKey dataKey() {
        return key;
    }

    /// The recovery key; it is wiped when these keys are closed.
    public RecoveryKey recovery() {
        return recovery;
    }

    /// Writes the key file. Do it last: a folder without one is not an office yet.
    public void saveTo(Path keyFile) throws IOException {
        DurableFile.write(keyFile, content());
    }

    /// What the key file will hold: nothing that is not wrapped.
    public byte[] content() {
        return KeyFileText.write(file, key).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        key.close();
        recovery.close();
    }
}
