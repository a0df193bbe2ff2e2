package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.BackupPart;
import hedgeward.app.backup.EngineVersion;
import hedgeward.store.common.Folders;
import hedgeward.store.common.OwnerOnly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes an office in an empty folder from a register and a key file that were proved already. The
/// key file comes last: without it the folder is no office.
public final class Planting {

    private final InstantSource clock;

    public Planting(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether there is nothing in this folder, or no folder yet.
    public static boolean isFree(OfficeFolder folder) throws IOException {
        if (Files.notExists(folder.root())) {
            return true;
        }
        if (!Files.isDirectory(folder.root())) {
            return false;
        }
        try (Stream<Path> there = Files.list(folder.root())) {
            return there.findAny().isEmpty();
        }
    }

    /// What a new office is made of.
    ///
    /// @param register copied into the folder
    /// @param head newest entry of the register's log, which the new anchor begins with
    /// @param engine the one that wrote the register, where it is known
    public record Seed(
            Path register, BackupPart keyFile, AuditHead head, Optional<EngineVersion> engine) {}

    /// @param keys stay the caller's
    /// @throws IOException when the folder cannot be written to; what was made is taken away
    public void plant(OfficeFolder folder, RegisterKeys keys, Seed seed) throws IOException {
        boolean isPlanted = false;
        try {
            OwnerOnly.folder(folder.root());
            Files.copy(seed.register(), folder.register());
            try (Anchor anchor = Anchor.create(folder.anchor(), keys.anchor())) {
                anchor.add(
                        new AnchorMark(
                                seed.head(), clock.instant(), Optional.empty(), seed.engine()));
            }
            Files.write(folder.keys(), seed.keyFile().bytes(), StandardOpenOption.CREATE_NEW);
            for (Path part : parts(folder)) {
                OwnerOnly.file(part);
                force(part);
            }
            isPlanted = true;
        } finally {
            if (!isPlanted) {
                clear(folder);
            }
        }
    }

    /// Takes away what was planted.
    public static void clear(OfficeFolder folder) throws IOException {
        for (Path part : parts(folder)) {
            Files.deleteIfExists(part);
        }
        Folders.clear(folder.evidence());
        Files.deleteIfExists(folder.lock());
    }

    private static List<Path> parts(OfficeFolder folder) {
        return List.of(folder.register(), folder.anchor(), folder.keys());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
