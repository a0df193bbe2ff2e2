package hedgeward.store.evidence;

import hedgeward.app.evidence.EvidenceBytes;
import hedgeward.app.evidence.EvidenceShelf.Fetched;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Content through the seal, block by block: whatever its length, no more than two blocks are held.
final class SealedStream {

    private final EvidenceSeal seal;

    SealedStream(EvidenceSeal seal) {
        this.seal = seal;
    }

    /// What went through.
    record Written(long bytes, String sha256, String sealedSha256, EvidenceBytes first) {}

    /// Seals a whole stream into another.
    ///
    /// @param telling how many of the first bytes are wanted back
    Written seal(InputStream content, OutputStream into, int telling) throws IOException {
        MessageDigest digest = sha256();
        MessageDigest sealedDigest = sha256();
        OutputStream out = new DigestOutputStream(into, sealedDigest);
        byte[] sealed = new byte[EvidenceSeal.BLOCK + EvidenceSeal.TAG];
        out.write(EvidenceSeal.FIRST_LINE);
        byte[] block = content.readNBytes(EvidenceSeal.BLOCK);
        byte[] first = Arrays.copyOf(block, Math.min(block.length, telling));
        long bytes = 0;
        boolean isLast = false;
        for (long number = 0; !isLast; number++) {
            byte[] next =
                    block.length < EvidenceSeal.BLOCK
                            ? new byte[0]
                            : content.readNBytes(EvidenceSeal.BLOCK);
            isLast = next.length == 0;
            digest.update(block);
            out.write(sealed, 0, seal.seal(number, isLast, block, block.length, sealed));
            bytes += block.length;
            block = next;
        }
        return new Written(bytes, hex(digest), hex(sealedDigest), new EvidenceBytes(first));
    }

    /// Opens a whole stream into another; stops at the first block that is not what was written.
    Fetched open(InputStream sealed, OutputStream into) throws IOException {
        if (!Arrays.equals(
                sealed.readNBytes(EvidenceSeal.FIRST_LINE.length), EvidenceSeal.FIRST_LINE)) {
            return new Fetched.Damaged();
        }
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] block = next(sealed);
        boolean isLast = false;
        for (long number = 0; !isLast; number++) {
            byte[] after = next(sealed);
            isLast = after.length == 0;
            Optional<byte[]> content =
                    block.length < EvidenceSeal.TAG
                            ? Optional.empty()
                            : seal.open(number, isLast, block, block.length);
            if (content.isEmpty()) {
                return new Fetched.Damaged();
            }
            digest.update(content.get());
            into.write(content.get());
            bytes += content.get().length;
            block = after;
        }
        return new Fetched.Whole(bytes, hex(digest));
    }

    private static byte[] next(InputStream sealed) throws IOException {
        return sealed.readNBytes(EvidenceSeal.BLOCK + EvidenceSeal.TAG);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
