package hedgeward.app.evidence;

/// Some bytes of an evidence file, which no error and no log line may show.
public final class EvidenceBytes {

    private final byte[] bytes;

    /// Takes the array over.
    public EvidenceBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The array itself.
    public byte[] array() {
        return bytes;
    }

    @Override
    public String toString() {
        return "EvidenceBytes[" + bytes.length + " bytes]";
    }
}
