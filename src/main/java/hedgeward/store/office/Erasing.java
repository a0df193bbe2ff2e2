package hedgeward.store.office;

import hedgeward.app.common.DiskException;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.retention.ErasingWork;
import hedgeward.store.common.ConnectionPool;
import hedgeward.store.common.Folders;
import hedgeward.store.common.JooqUnitOfWork;
import hedgeward.store.common.OwnerOnly;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;

/// Transactions that erase. The engine leaves erased rows in its file until it writes the file
/// anew, so a mark is put beside the register before anything is erased, and goes when the register
/// was compacted at the next orderly lock; a program that is killed in between compacts after the
/// next opening.
final class Erasing implements ErasingWork {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final OfficeFolder folder;
    private final Register register;
    private final JooqUnitOfWork unitOfWork;

    Erasing(OfficeFolder folder, Register register, JooqUnitOfWork unitOfWork) {
        this.folder = folder;
        this.register = register;
        this.unitOfWork = unitOfWork;
    }

    /// @throws DiskException when the mark cannot be written; nothing is erased then
    @Override
    public <T> T erase(Function<UnitOfWork.Tx, T> work) {
        mark();
        ConnectionPool eraser = register.eraser();
        try {
            return unitOfWork.writeAs(eraser, work);
        } finally {
            eraser.close();
        }
    }

    /// Whether something was erased since the register was last written anew.
    boolean isDue() {
        return Files.exists(folder.compactionDue());
    }

    /// The register was compacted and sealed.
    void done() throws IOException {
        Files.deleteIfExists(folder.compactionDue());
    }

    private void mark() {
        if (isDue()) {
            return;
        }
        try {
            Files.createFile(folder.compactionDue());
            OwnerOnly.file(folder.compactionDue());
            Folders.force(folder.root());
        } catch (IOException e) {
            LOG.warn("nothing erased, no mark: {}", e.getClass().getSimpleName());
            throw new DiskException(new DiskWatch(folder.root()).now(), e);
        }
    }
}
