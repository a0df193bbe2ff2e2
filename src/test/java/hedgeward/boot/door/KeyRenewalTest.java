package hedgeward.boot.door;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.KeySlots;
import hedgeward.app.access.PassphraseCheck;
import hedgeward.app.access.RecoveryDrawing;
import hedgeward.app.access.RenewalStep;
import hedgeward.app.access.Renewing;
import hedgeward.app.access.Role;
import hedgeward.app.access.SlotChange;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Stretching;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqFormerKeys;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One office put under a new key, with the folder kept as a power cut would leave it at each step.
final class KeyRenewalTest {

    private static final Map<String, String> PASSPHRASES =
            Map.of("Wren", "orchard lantern", "Finch", "harbour candle", "Rook", "meadow anchor");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T01:40:00Z"), ZoneOffset.UTC);
    private static final KeyRing RING =
            new KeyRing(
                    new SecureRandom(),
                    new KeyStretcher(System::nanoTime),
                    () -> Stretching.FLOOR,
                    CLOCK);
    private static final Offices OFFICES = new Offices(CLOCK, new ChangeBroadcast());
    private static final Reception RECEPTION =
            new Reception(new TimeOrderedIds(CLOCK), CLOCK, "desk-1");
    private static final Door<OpenOffice> DOOR =
            new OfficeDoor<>(RING, OFFICES, RECEPTION, new BareDesks());
    private static final KeyDoor KEYS = new OfficeKeyDoor(RING, OFFICES, RECEPTION, DOOR, CLOCK);

    @TempDir private static Path temp;

    private static Path before;
    private static Path office;
    private static char[] firstRecovery;
    private static Renewing.Renewed renewed;
    private static final List<RenewalStep> STEPS = new ArrayList<>();

    @BeforeAll
    static void renewTheKey() {
        office = temp.resolve("office");
        Charter charter =
                new Charter(
                        "Invented Station",
                        Optional.empty(),
                        true,
                        "Wren",
                        Set.of(Role.ADMINISTRATOR));
        Founding.Founded<OpenOffice> founded =
                (Founding.Founded<OpenOffice>) DOOR.found(office, charter, letters("Wren"));
        firstRecovery = founded.recoveryKey();
        try (OpenOffice open = founded.desk()) {
            add(open, new Account("Finch", Set.of(Role.SUPERVISOR), true));
            add(open, new Account("Rook", Set.of(Role.DESK), true));
        }
        before = copyOf(office, "before");
        renewed =
                (Renewing.Renewed)
                        KEYS.renew(office, opener("Wren"), opener("Finch"), KeyRenewalTest::keep);
    }

    @Test
    void aStopAtAnyStepLeavesTheOldOfficeOrTheNewOneWhole() {
        assertThat(STEPS).hasSize(9).endsWith(RenewalStep.CLEARED);
        for (int i = 0; i < STEPS.size(); i++) {
            Path stopped = temp.resolve("step" + i);
            boolean isNew = STEPS.get(i).compareTo(RenewalStep.DECIDED) >= 0;

            assertThat(entriesFor("Wren", stopped)).isEqualTo(isNew ? 2 : 1);
            assertThat(opensFor("Rook", stopped))
                    .as("a passphrase of the old key at " + STEPS.get(i))
                    .isEqualTo(!isNew);
            assertThat(stopped.resolve("key-renewing")).doesNotExist();
            assertThat(stopped.resolve("key-renewed")).doesNotExist();
        }
    }

    @Test
    void onlyTheTwoKeepTheirPassphrasesAndTheOthersAreGivenNewOnes() {
        Path mine = copyOf(office, "given");
        KeySlots slots = new OfficeKeySlots(RING, mine.resolve("office.keys"));

        assertThat(renewed.toBeGiven()).containsExactly("Rook");
        assertThat(slots.has("Rook")).isFalse();
        assertThat(slots.has("finch ")).isTrue();
        assertThat(slots.renewedAt()).isEqualTo(DOOR.renewedAt(mine)).isPresent();
        assertThat(DOOR.renewedAt(before)).isEmpty();
        assertThat(entriesFor("Finch", mine)).isEqualTo(2);
        assertThat(DOOR.unlock(mine, "Rook", letters("Rook")))
                .isEqualTo(new Entry.WrongPassphrase<>(1));
        assertThat(slots.put(opener("Wren"), "Rook", letters("Rook")))
                .isEqualTo(new SlotChange.Changed());
        assertThat(entriesFor("Rook", mine)).as("with the refused try").isEqualTo(3);
    }

    @Test
    void theRecoveryKeyGivesASlotToSomebodyWithAnOpenAccountAndNobodyElse() {
        Path mine = copyOf(office, "recovered");
        assertThat(DOOR.recover(mine, renewed.recoveryKey().clone(), "Magpie", letters("Magpie")))
                .isEqualTo(new Entry.WrongPassphrase<>(0));
        assertThat(DOOR.recover(mine, renewed.recoveryKey().clone(), "Rook", letters("Rook")))
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class, in -> ((OpenOffice) in.desk()).close());
        assertThat(entriesFor("Rook", mine)).isEqualTo(3);
    }

    @Test
    void theRecoveryKeyIsDrawnAnewWithoutTouchingPassphrases() {
        Path mine = copyOf(office, "drawn");
        KeySlots slots = new OfficeKeySlots(RING, mine.resolve("office.keys"));
        assertThat(slots.drawRecovery(new KeySlots.Opener("Wren", letters("Rook"))))
                .isEqualTo(
                        new RecoveryDrawing.NotDrawn(
                                new SlotChange.NotOpened(new PassphraseCheck.Wrong(1))));

        RecoveryDrawing.Drawn drawn = (RecoveryDrawing.Drawn) slots.drawRecovery(opener("Wren"));

        assertThat(DOOR.recover(mine, renewed.recoveryKey().clone(), "Wren", letters("Rook")))
                .isInstanceOf(Entry.WrongPassphrase.class);
        assertThat(slots.renewedAt()).isPresent();
        assertThat(opensFor("Finch", mine)).isTrue();
        assertThat(DOOR.recover(mine, drawn.letters(), "Rook", letters("Rook")))
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class, in -> ((OpenOffice) in.desk()).close());
    }

    @Test
    void theNewOfficeStillKnowsWhichBackupsFromBeforeAreItsOwn() {
        Path mine = copyOf(office, "former");
        Entry<OpenOffice> entry = DOOR.unlock(mine, "Wren", letters("Wren"));
        try (OpenOffice open = ((Entry.Unlocked<OpenOffice>) entry).desk()) {
            assertThat(open.unitOfWork().read(() -> new JooqFormerKeys(open.current()).all()))
                    .singleElement()
                    .satisfies(key -> assertThat(key.until()).isEqualTo(CLOCK.instant()))
                    .satisfies(
                            key ->
                                    assertThat(key.key().bytes())
                                            .hasSize(32)
                                            .isNotEqualTo(open.backupKey()));
        }
    }

    @Test
    void theOldKeysOpenNothingOfTheNewOffice() throws IOException {
        Path mine = copyOf(office, "old-keys");
        assertThat(DOOR.recover(mine, firstRecovery.clone(), "Wren", letters("Rook")))
                .isInstanceOf(Entry.WrongPassphrase.class);
        assertThat(DOOR.recover(mine, renewed.recoveryKey().clone(), "Wren", letters("Wren")))
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class, in -> ((OpenOffice) in.desk()).close());

        Files.copy(
                before.resolve("office.keys"),
                Files.createDirectory(temp.resolve("taken")).resolve("office.keys"));
        for (String part : List.of("register.mv.db", "anchor.log")) {
            Files.copy(office.resolve(part), temp.resolve("taken").resolve(part));
        }
        assertThat(DOOR.unlock(temp.resolve("taken"), "Rook", letters("Rook")))
                .isInstanceOf(Entry.Damaged.class);
        Files.copy(
                before.resolve("anchor.log"),
                temp.resolve("taken").resolve("anchor.log"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(DOOR.unlock(temp.resolve("taken"), "Rook", letters("Rook")))
                .isInstanceOf(Entry.Damaged.class);
    }

    @Test
    void whoeverMayNotChangesNothing() {
        Path mine = copyOf(before, "refused");
        assertThat(renew(mine, opener("Wren"), opener("Wren")))
                .isEqualTo(new Renewing.SecondPersonWrong());
        assertThat(renew(mine, opener("Wren"), new KeySlots.Opener("Finch", letters("Rook"))))
                .isEqualTo(new Renewing.SecondPersonWrong());
        assertThat(renew(mine, opener("Wren"), opener("Rook")))
                .isEqualTo(new Renewing.NotPermitted("Rook"));
        assertThat(renew(mine, new KeySlots.Opener("Wren", letters("Rook")), opener("Finch")))
                .isEqualTo(new Renewing.NotOpened(new Entry.WrongPassphrase<>(1)));
        assertThat(entriesFor("Rook", mine)).as("with two refused tries").isEqualTo(3);
    }

    private static Renewing renew(Path folder, KeySlots.Opener one, KeySlots.Opener other) {
        Renewing renewing = KEYS.renew(folder, one, other, _ -> {});
        assertThat(one.passphrase()).containsOnly('\0');
        assertThat(other.passphrase()).containsOnly('\0');
        return renewing;
    }

    /// How many entries the log has for whoever comes in; the whole chain must hold.
    private static long entriesFor(String user, Path folder) {
        Entry<OpenOffice> entry = DOOR.unlock(folder, user, letters(user));
        assertThat(entry).isInstanceOf(Entry.Unlocked.class);
        try (OpenOffice open = ((Entry.Unlocked<OpenOffice>) entry).desk()) {
            AuditCheck check = open.unitOfWork().read(open.auditTrail()::verify);
            assertThat(check.isOk()).isTrue();
            return check.entries();
        }
    }

    private static boolean opensFor(String user, Path folder) {
        if (!(DOOR.unlock(folder, user, letters(user))
                instanceof Entry.Unlocked<OpenOffice>(OpenOffice open, _, _))) {
            return false;
        }
        open.close();
        return true;
    }

    private static void keep(RenewalStep step) {
        copyOf(office, "step" + STEPS.size());
        STEPS.add(step);
    }

    private static void add(OpenOffice open, Account account) {
        open.unitOfWork()
                .write(
                        _ -> {
                            RECEPTION.add(open, account);
                            return account;
                        });
        new OfficeKeySlots(RING, open.folder().keys())
                .put(opener("Wren"), account.name(), letters(account.name()));
    }

    private static KeySlots.Opener opener(String user) {
        return new KeySlots.Opener(user, letters(user));
    }

    private static char[] letters(String user) {
        return PASSPHRASES.getOrDefault(user, "").toCharArray();
    }

    private static Path copyOf(Path folder, String name) {
        Path copy = temp.resolve(name);
        try (Stream<Path> there = Files.walk(folder)) {
            for (Path path : there.toList()) {
                Files.copy(path, copy.resolve(folder.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /// Puts nothing on the desk but the office itself.
    private static final class BareDesks implements DeskMaker<OpenOffice> {

        @Override
        public OpenOffice desk(OpenOffice office, Actor actor) {
            return office;
        }

        @Override
        public void furnish(OpenOffice office, Charter charter) {}
    }
}
