package hedgeward.exchange.backup;

import hedgeward.app.backup.BackupFiles.Problem;
import hedgeward.app.backup.BackupPart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The front of a backup: what it is, the key file, the sealed manifest.
final class BackupParts {

    private static final String NAME = "Hedgeward backup ";
    private static final byte[] FIRST_LINE = (NAME + "2\n").getBytes(StandardCharsets.US_ASCII);

    /// From before the engine stood in the manifest.
    private static final byte[] FIRST_LINE_BEFORE =
            (NAME + "1\n").getBytes(StandardCharsets.US_ASCII);

    /// Neither part is ever near this; a longer one is damage.
    private static final int LONGEST = 4 * 1024 * 1024;

    private BackupParts() {}

    /// What the front of a file is.
    sealed interface Reading {}

    /// The front of a backup.
    record Front(BackupPart keyFile, BackupPart sealedManifest) implements Reading {

        /// How far the register is from the beginning.
        long bytes() {
            return FIRST_LINE.length
                    + 2L * Integer.BYTES
                    + keyFile.bytes().length
                    + sealedManifest.bytes().length;
        }
    }

    /// No backup, or one that cannot be read.
    record Wrong(Problem problem) implements Reading {}

    static void write(DataOutputStream out, byte[] keyFile, byte[] sealedManifest)
            throws IOException {
        out.write(FIRST_LINE);
        out.writeInt(keyFile.length);
        out.write(keyFile);
        out.writeInt(sealedManifest.length);
        out.write(sealedManifest);
    }

    /// Reads the front and leaves the stream at the register.
    static Reading read(InputStream stream) throws IOException {
        byte[] first = stream.readNBytes(FIRST_LINE.length);
        if (!Arrays.equals(first, FIRST_LINE) && !Arrays.equals(first, FIRST_LINE_BEFORE)) {
            return new Wrong(otherThan(new String(first, StandardCharsets.US_ASCII)));
        }
        DataInputStream in = new DataInputStream(stream);
        try {
            BackupPart keyFile = part(in);
            BackupPart manifest = part(in);
            return new Front(keyFile, manifest);
        } catch (EOFException _) {
            return new Wrong(Problem.CUT_SHORT);
        } catch (LongPartException _) {
            return new Wrong(Problem.ALTERED);
        }
    }

    private static Problem otherThan(String first) {
        return first.startsWith(NAME) && Character.isDigit(first.charAt(first.length() - 1))
                        || first.startsWith(NAME) && first.endsWith("\n")
                ? Problem.NEWER
                : Problem.NOT_A_BACKUP;
    }

    private static BackupPart part(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new LongPartException();
        }
        byte[] part = in.readNBytes(length);
        if (part.length < length) {
            throw new EOFException("the part ends early");
        }
        return new BackupPart(part);
    }

    private static final class LongPartException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
