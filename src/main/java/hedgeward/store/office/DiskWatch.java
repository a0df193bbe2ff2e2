package hedgeward.store.office;

import hedgeward.app.common.DiskTrouble;
import hedgeward.store.common.StoreException;
import hedgeward.store.vault.DamagedBlockException;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/// Tells from a failure, and from the disk itself, what is the matter with the disk. Messages of
/// the system are not read: they come in any language.
final class DiskWatch {

    /// Less than one save with its chunk and its line in the anchor may need.
    private static final long NO_ROOM = 256 * 1024L;

    /// The engine's own numbers for a file it cannot read, write or go on with.
    private static final Set<Integer> OF_THE_FILE = Set.of(90028, 90030, 90031, 90098, 90121);

    /// Of its storage below: reading, writing, closed because one of them failed, corrupt.
    private static final Set<Integer> OF_THE_STORAGE =
            Set.of(
                    DataUtils.ERROR_READING_FAILED,
                    DataUtils.ERROR_WRITING_FAILED,
                    DataUtils.ERROR_CLOSED,
                    DataUtils.ERROR_FILE_CORRUPT);

    private static final int DEEPEST = 12;

    private final Path root;

    DiskWatch(Path root) {
        this.root = root;
    }

    /// The trouble behind a failure of the engine, or empty when it is not about the file.
    Optional<DiskTrouble> behind(SQLException failure) {
        boolean isOfTheFile = OF_THE_FILE.contains(failure.getErrorCode());
        @Nullable Throwable next = failure;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            if (next instanceof DamagedBlockException) {
                return Optional.of(DiskTrouble.DAMAGED);
            }
            isOfTheFile |= next instanceof IOException || isOfTheStorage(next);
            next = next.getCause();
        }
        return isOfTheFile ? Optional.of(now()) : Optional.empty();
    }

    /// What a failure of the engine is while an office is made or opened: for want of room or of
    /// the right to write an answer can be given, the rest nobody expected.
    ///
    /// @throws StoreException for the rest
    IOException atTheDoor(SQLException failure) {
        return switch (behind(failure).orElse(DiskTrouble.FAILING)) {
            case FULL -> NoRoomException.afterwards();
            case READ_ONLY -> new AccessDeniedException(root.toString());
            case DAMAGED, FAILING -> throw StoreException.of(failure);
        };
    }

    private static boolean isOfTheStorage(Throwable failure) {
        return failure instanceof MVStoreException below
                && OF_THE_STORAGE.contains(below.getErrorCode());
    }

    /// How the disk is now that something failed on it.
    DiskTrouble now() {
        try {
            FileStore disk = Files.getFileStore(root);
            if (disk.isReadOnly() || !Files.isWritable(root)) {
                return DiskTrouble.READ_ONLY;
            }
            return disk.getUsableSpace() < NO_ROOM ? DiskTrouble.FULL : DiskTrouble.FAILING;
        } catch (IOException _) {
            return DiskTrouble.FAILING;
        }
    }
}
