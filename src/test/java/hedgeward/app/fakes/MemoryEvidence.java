package hedgeward.app.fakes;

import hedgeward.app.evidence.EvidenceBytes;
import hedgeward.app.evidence.EvidenceKey;
import hedgeward.app.evidence.EvidenceShelf;
import hedgeward.app.evidence.EvidenceTable;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.evidence.EvidenceFile;
import hedgeward.domain.evidence.EvidenceId;
import hedgeward.domain.evidence.FileKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Evidence files in memory, not encrypted.
public final class MemoryEvidence implements EvidenceTable, EvidenceShelf {

    private final List<EvidenceFile> files = new ArrayList<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();

    @Override
    public void add(EvidenceFile file, EvidenceKey key, String sealedSha256) {
        files.add(file);
    }

    @Override
    public Optional<EvidenceFile> findById(EvidenceId id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    @Override
    public EvidenceKey getKey(EvidenceId id) {
        return new EvidenceKey(new byte[EvidenceKey.BYTES]);
    }

    @Override
    public List<EvidenceFile> findAll(BreachId breach) {
        return files.stream().filter(file -> file.breach().equals(breach)).toList();
    }

    @Override
    public List<EvidenceFile> findAll() {
        return List.copyOf(files);
    }

    @Override
    public Shelved put(UUID id, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        contents.put(id, bytes);
        return new Shelved(
                new EvidenceKey(new byte[EvidenceKey.BYTES]),
                bytes.length,
                hashOf(bytes),
                hashOf(bytes),
                new EvidenceBytes(
                        Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.TELLING_BYTES))));
    }

    @Override
    public Fetched fetch(UUID id, EvidenceKey key, OutputStream into) throws IOException {
        byte[] bytes = contents.get(id);
        if (bytes == null) {
            return new Fetched.Gone();
        }
        into.write(bytes);
        return new Fetched.Whole(bytes.length, hashOf(bytes));
    }

    @Override
    public void drop(UUID id) {
        contents.remove(id);
    }

    @Override
    public int sweep(Set<UUID> known) {
        return 0;
    }

    private static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
