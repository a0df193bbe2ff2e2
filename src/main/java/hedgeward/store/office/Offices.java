package hedgeward.store.office;

import hedgeward.app.backup.CopyCheck;
import hedgeward.app.common.Changes;
import hedgeward.app.common.DiskTrouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;

/// Makes and opens offices. The keys are taken over: they are wiped when the office is locked, or
/// at once when it does not open.
public final class Offices {

    private final InstantSource clock;
    private final Changes news;

    /// @param clock stamps the audit and the anchor
    /// @param news told of every change after its commit
    public Offices(InstantSource clock, Changes news) {
        this.clock = clock;
        this.news = news;
    }

    /// Makes the register of a new office in an empty or new folder. The caller writes the key file
    /// last, so that a creation that was cut off leaves no office.
    ///
    /// @throws hedgeward.store.common.StoreException when the engine fails unexpectedly
    public Creation create(OfficeFolder folder, RegisterKeys keys) {
        boolean isHeld = false;
        try {
            Creation creation = new Foundation(folder, keys, clock, news).lay();
            isHeld = creation instanceof Creation.Created;
            return creation;
        } catch (IOException e) {
            if (isOfTheDisk(folder, e)) {
                return new Creation.Unwritable();
            }
            throw new UncheckedIOException("an office cannot be made", e);
        } finally {
            if (!isHeld) {
                keys.close();
            }
        }
    }

    /// Opens a copy of a register, walks its log and reads every row. The copy is used up.
    ///
    /// @param keys stay the caller's
    public CopyCheck walk(Path copy, RegisterKeys keys) throws IOException {
        return CopyWalk.of(copy, keys);
    }

    /// Opens an office after every check that can be made without changing it.
    ///
    /// @throws hedgeward.store.common.StoreException when the engine fails in a way no check
    ///   foresaw
    public Opening open(OfficeFolder folder, RegisterKeys keys) {
        boolean isHeld = false;
        try {
            Opening opening = new Entrance(folder, keys, clock, news).open();
            isHeld = opening instanceof Opening.Opened;
            return opening;
        } catch (NoRoomException e) {
            return new Opening.NoRoom(e.bytes());
        } catch (IOException e) {
            if (isOfTheDisk(folder, e)) {
                return new DiskWatch(folder.root()).now() == DiskTrouble.FULL
                        ? new Opening.NoRoom(NoRoomException.afterwards().bytes())
                        : new Opening.Unwritable();
            }
            throw new UncheckedIOException("an office cannot be read", e);
        } finally {
            if (!isHeld) {
                keys.close();
            }
        }
    }

    /// Whether the folder cannot be written to, or its disk is full: an answer, not a fault.
    private static boolean isOfTheDisk(OfficeFolder folder, IOException e) {
        return e instanceof FileSystemException
                || new DiskWatch(folder.root()).now() != DiskTrouble.FAILING;
    }
}
