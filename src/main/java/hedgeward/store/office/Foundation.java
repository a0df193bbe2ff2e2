package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.Changes;
import hedgeward.store.audit.ChainWalk;
import hedgeward.store.common.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Makes a new office's register and anchor. What it made is taken away again when it fails.
final class Foundation {

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final InstantSource clock;
    private final Changes news;

    Foundation(OfficeFolder folder, RegisterKeys keys, InstantSource clock, Changes news) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.news = news;
    }

    Creation lay() throws IOException {
        OwnerOnly.folder(folder.root());
        Optional<OfficeLock> lock = isTaken() ? Optional.empty() : OfficeLock.tryOn(folder.lock());
        if (lock.isEmpty()) {
            return new Creation.AlreadyThere();
        }
        boolean isLaid = false;
        try {
            Creation creation = new Creation.Created(office(lock.get()));
            isLaid = true;
            return creation;
        } catch (SQLException e) {
            throw new DiskWatch(folder.root()).atTheDoor(e);
        } finally {
            if (!isLaid) {
                lock.get().close();
                clear();
            }
        }
    }

    private OpenOffice office(OfficeLock lock) throws SQLException, IOException {
        Register empty = Register.create(folder.register(), keys);
        Structure.bringUpToDate(empty, keys, Structure.MIGRATIONS);
        empty.shutdownAtOnce();
        Register register = Register.open(folder.register(), keys);
        Anchor anchor = Anchor.create(folder.anchor(), keys.anchor());
        AuditHead head = ChainWalk.headOf(Dialect.on(register.keeper()));
        anchor.add(new AnchorMark(head, clock.instant(), Optional.empty()));
        for (Path part : List.of(folder.register(), folder.anchor(), folder.lock())) {
            OwnerOnly.file(part);
        }
        OpenOffice.Held held = new OpenOffice.Held(keys, lock, anchor);
        return new Assembly(clock, news).office(folder, held, register, head);
    }

    private boolean isTaken() {
        return parts().stream().anyMatch(Files::exists);
    }

    private void clear() throws IOException {
        for (Path part : parts()) {
            Files.deleteIfExists(part);
        }
        Files.deleteIfExists(folder.lock());
    }

    private List<Path> parts() {
        return List.of(folder.register(), folder.anchor(), folder.keys());
    }
}
