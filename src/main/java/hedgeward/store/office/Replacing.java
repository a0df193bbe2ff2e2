package hedgeward.store.office;

import hedgeward.app.access.RenewalStep;
import hedgeward.store.common.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts an office under a new key in the place of the old one. The renaming of one folder decides;
/// what is cut off after it is gone on with at the next opening, what was cut off before it is
/// forgotten.
public final class Replacing {

    private final OfficeFolder folder;
    private final Consumer<RenewalStep> progress;

    Replacing(OfficeFolder folder, Consumer<RenewalStep> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// Settles what a change of key that was cut off has left, if anything.
    ///
    /// @return false while another program is at it
    /// @throws IOException when the folder cannot be written to
    public static boolean settle(OfficeFolder folder) throws IOException {
        if (Files.notExists(folder.renewing()) && Files.notExists(folder.renewed())) {
            return true;
        }
        Optional<OfficeLock> lock = OfficeLock.tryOn(folder.lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (OfficeLock _ = lock.get()) {
            Folders.clear(folder.renewing());
            new Replacing(folder, _ -> {}).goOn();
        }
        return true;
    }

    /// Decides. From here on the new office stands.
    void decide() throws IOException {
        OfficeFolder next = new OfficeFolder(folder.renewing());
        for (Path part : parts(next)) {
            Folders.forceFile(part);
        }
        Folders.force(folder.renewing());
        Folders.force(folder.root());
        progress.accept(RenewalStep.READY);
        Files.move(folder.renewing(), folder.renewed(), StandardCopyOption.ATOMIC_MOVE);
        progress.accept(RenewalStep.DECIDED);
    }

    /// Moves what has not moved yet; may be cut off and called again.
    void goOn() throws IOException {
        if (Files.notExists(folder.renewed())) {
            return;
        }
        Folders.force(folder.root());
        for (Path part : parts(new OfficeFolder(folder.renewed()))) {
            if (Files.exists(part)) {
                Files.move(
                        part,
                        folder.root().resolve(part.getFileName()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                progress.accept(RenewalStep.REPLACING);
            }
        }
        KeptRegister.letGo(folder);
        Folders.force(folder.root());
        Folders.clear(folder.renewed());
        progress.accept(RenewalStep.CLEARED);
    }

    private static List<Path> parts(OfficeFolder office) {
        return List.of(office.register(), office.anchor(), office.keys());
    }
}
