package hedgeward.store.office;

import hedgeward.app.access.OfficeDamage;
import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.Changes;
import hedgeward.store.audit.ChainWalk;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/// Opens an existing office. A register closed in order must be byte for byte the file that was
/// sealed; one that was left open is copied, and the copy looked through, before the engine may
/// touch the original. Until all of that holds nothing in the folder is changed.
final class Entrance {

    private final OfficeFolder folder;
    private final RegisterKeys keys;
    private final InstantSource clock;
    private final Changes news;

    Entrance(OfficeFolder folder, RegisterKeys keys, InstantSource clock, Changes news) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.news = news;
    }

    Opening open() throws IOException {
        Optional<OfficeLock> lock = OfficeLock.tryOn(folder.lock());
        if (lock.isEmpty()) {
            return new Opening.InUse();
        }
        boolean isOpen = false;
        try {
            Opening opening = checked(lock.get());
            isOpen = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!isOpen) {
                lock.get().close();
            }
        }
    }

    private Opening checked(OfficeLock lock) throws IOException {
        new Upgrade(folder, keys, Structure.MIGRATIONS).undoUnfinished();
        Optional<OfficeDamage> plain = RegisterFile.plainDamage(folder.register());
        if (plain.isPresent()) {
            return new Opening.Damaged(plain.get());
        }
        if (!Files.isRegularFile(folder.anchor())) {
            return new Opening.Damaged(OfficeDamage.ANCHOR_MISSING);
        }
        Optional<Anchor.Newest> newest = Anchor.newest(folder.anchor(), keys.anchor());
        if (newest.isEmpty()) {
            return new Opening.Damaged(OfficeDamage.ANCHOR_ALTERED);
        }
        AnchorMark mark = newest.get().mark();
        if (Engine.isOlderThan(mark.engine())) {
            return new Opening.NewerEngine(mark.engine().orElseThrow());
        }
        Optional<Opening> refusal =
                mark.closedAs().isPresent()
                        ? refusalOfSealed(mark.closedAs().get())
                        : new Doubt(folder, keys).refusal(mark.head());
        return refusal.isPresent() ? refusal.get() : enter(lock, newest.get());
    }

    private Optional<Opening> refusalOfSealed(AnchorMark.Seal seal) throws IOException {
        if (seal.schema() > Structure.NEWEST) {
            return Optional.of(new Opening.NewerVersion(seal.schema()));
        }
        return RegisterFile.fits(folder.register(), seal)
                ? Optional.empty()
                : Optional.of(new Opening.Damaged(OfficeDamage.REGISTER_ALTERED));
    }

    private Opening enter(OfficeLock lock, Anchor.Newest newest) throws IOException {
        AuditHead anchored = newest.mark().head();
        Anchor anchor = Anchor.goOn(folder.anchor(), keys.anchor(), newest);
        boolean isOpen = false;
        try {
            Optional<OfficeDamage> damage = prepared(anchor, newest.mark());
            if (damage.isPresent()) {
                return new Opening.Damaged(damage.get());
            }
            Opening opening = enter(new OpenOffice.Held(keys, lock, anchor), anchored);
            isOpen = opening instanceof Opening.Opened;
            return opening;
        } catch (SQLException e) {
            if (e.getErrorCode() == Register.IN_USE) {
                return new Opening.InUse();
            }
            throw new DiskWatch(folder.root()).atTheDoor(e);
        } finally {
            if (!isOpen) {
                anchor.close();
            }
        }
    }

    private Opening enter(OpenOffice.Held held, AuditHead anchored)
            throws IOException, SQLException {
        Optional<Register> register = upToDate(Register.open(folder.register(), keys));
        if (register.isEmpty()) {
            return new Opening.Damaged(OfficeDamage.UPGRADE_FAILED);
        }
        boolean isOpen = false;
        try {
            Opening opening = inspected(held, register.get(), anchored);
            isOpen = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!isOpen) {
                register.get().shutdownAtOnce();
            }
        }
    }

    /// Makes the file one this engine may open: of sealed blocks, and written by no older engine.
    /// Until that is done the anchor goes on naming the old one, so that a power cut repeats it.
    private Optional<OfficeDamage> prepared(Anchor anchor, AnchorMark mark) throws IOException {
        anchor.add(new AnchorMark(mark.head(), clock.instant(), Optional.empty(), mark.engine()));
        new Sealing(folder, keys).sealOlder();
        if (Engine.is(mark.engine())) {
            return Optional.empty();
        }
        Optional<OfficeDamage> damage =
                new EngineChange(folder, keys, mark.engine()).run(mark.head());
        if (damage.isEmpty()) {
            anchor.add(new AnchorMark(mark.head(), clock.instant(), Optional.empty()));
        }
        return damage;
    }

    private Optional<Register> upToDate(Register register) throws IOException, SQLException {
        return Structure.versionOf(register.keeper()) < Structure.NEWEST
                ? new Upgrade(folder, keys, Structure.MIGRATIONS).run(register)
                : Optional.of(register);
    }

    private Opening inspected(OpenOffice.Held held, Register register, AuditHead anchored)
            throws IOException {
        Optional<OfficeDamage> damage = Inspection.quick(register.keeper(), anchored);
        if (damage.isPresent()) {
            return new Opening.Damaged(damage.get());
        }
        AuditHead head = ChainWalk.headOf(Dialect.on(register.keeper()));
        if (head.sequence() > anchored.sequence()) {
            held.anchor().add(new AnchorMark(head, clock.instant(), Optional.empty()));
        }
        EvidenceRows.sweep(folder, register.keeper());
        return new Opening.Opened(new Assembly(clock, news).office(folder, held, register, head));
    }
}
