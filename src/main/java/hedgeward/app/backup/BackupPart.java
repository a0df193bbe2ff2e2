package hedgeward.app.backup;

/// The bytes of one part of a backup.
public final class BackupPart {

    private final byte[] bytes;

    /// Takes the array over.
    public BackupPart(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The array itself.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "BackupPart[" + bytes.length + " bytes]";
    }
}
