package hedgeward.boot.door;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.OfficeDamage;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditCheck;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Stretching;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class OfficeDoorTest {

    private static final String USER = "Marigold Testperson";

    @TempDir private Path temp;
    private final List<Charter> furnished = new ArrayList<>();
    private Path folder;
    private Door<OpenOffice> door;

    @BeforeEach
    void hang() {
        folder = temp.resolve("office");
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T01:40:00Z"), ZoneOffset.UTC);
        KeyStretcher stretcher = new KeyStretcher(System::nanoTime);
        door =
                new OfficeDoor<>(
                        new KeyRing(new SecureRandom(), stretcher, () -> Stretching.FLOOR, clock),
                        new Offices(clock, new ChangeBroadcast()),
                        new Reception(new TimeOrderedIds(clock), clock, "desk-1"),
                        new BareDesks());
    }

    @Test
    void theFounderComesInAgainWithTheSameRights() {
        Founding.Founded<OpenOffice> founded = found();
        AuditCheck check = founded.desk().unitOfWork().read(founded.desk().auditTrail()::verify);
        founded.desk().close();

        Entry<OpenOffice> entry = unlock("marigold testperson", "orchard lantern");

        assertThat(check.entries()).isEqualTo(1);
        assertThat(furnished).hasSize(1);
        assertThat(entry)
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class,
                        it -> {
                            assertThat(it.actor())
                                    .isEqualTo(
                                            new Actor(
                                                    USER,
                                                    Set.of(Role.ADMINISTRATOR, Role.DESK),
                                                    "desk-1"));
                            ((OpenOffice) it.desk()).close();
                        });
    }

    @Test
    void everyRefusalHasItsOwnName() throws IOException {
        assertThat(unlock(USER, "orchard lantern")).isEqualTo(new Entry.Missing<>());
        OpenOffice open = found().desk();
        assertThat(unlock(USER, "orchard lantern")).isEqualTo(new Entry.InUse<>());
        open.close();
        assertThat(unlock(USER, "wrong one")).isEqualTo(new Entry.WrongPassphrase<>(1));
        assertThat(unlock("Nobody", "orchard lantern")).isEqualTo(new Entry.WrongPassphrase<>(2));
        Path keys = folder.resolve("office.keys");
        String whole = Files.readString(keys);
        Files.writeString(keys, whole.replace('7', '8'));
        assertThat(unlock(USER, "orchard lantern"))
                .isEqualTo(new Entry.Damaged<>(OfficeDamage.KEYS_ALTERED));
        Files.writeString(keys, whole);
        Files.delete(folder.resolve("register.mv.db"));
        assertThat(unlock(USER, "orchard lantern"))
                .isEqualTo(new Entry.Damaged<>(OfficeDamage.REGISTER_MISSING));
    }

    @Test
    void anOfficeIsNotMadeTwiceNorInAFolderThatCannotBe() throws IOException {
        found().desk().close();
        Path file = Files.writeString(temp.resolve("a-file"), "in the way");

        assertThat(foundIn(folder, "orchard lantern")).isEqualTo(new Founding.AlreadyThere<>());
        assertThat(foundIn(file.resolve("x"), "orchard lantern"))
                .isEqualTo(new Founding.Unwritable<>());
        assertThat(foundIn(temp.resolve("a;INIT=x"), "orchard lantern"))
                .isEqualTo(new Founding.UnusableName<>());
        assertThat(foundIn(temp.resolve("other"), "")).isEqualTo(new Founding.Incomplete<>());
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    void theRecoveryKeyGivesAUserANewPassphrase() {
        Founding.Founded<OpenOffice> founded = found();
        founded.desk().close();
        char[] paper = founded.recoveryKey().clone();

        Entry<OpenOffice> entry = door.recover(folder, paper, USER, "copper window".toCharArray());

        assertThat(entry)
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class,
                        it -> {
                            OpenOffice open = (OpenOffice) it.desk();
                            assertThat(open.unitOfWork().read(open.auditTrail()::verify).entries())
                                    .as("the founding and the recovery")
                                    .isEqualTo(2);
                            open.close();
                        });
        assertThat(paper).containsOnly('\0');
        assertThat(unlock(USER, "orchard lantern")).isEqualTo(new Entry.WrongPassphrase<>(1));
        assertThat(unlock(USER, "copper window"))
                .isInstanceOfSatisfying(
                        Entry.Unlocked.class, it -> ((OpenOffice) it.desk()).close());
        assertThat(door.recover(folder, "AAAA".toCharArray(), USER, "x".toCharArray()))
                .isInstanceOf(Entry.WrongPassphrase.class);
    }

    @Test
    void aPassphraseIsWipedWhateverComesOfIt() {
        found().desk().close();
        char[] right = "orchard lantern".toCharArray();
        char[] wrong = "not the one".toCharArray();

        Entry<OpenOffice> entry = door.unlock(folder, USER, right);
        door.unlock(temp.resolve("nowhere"), USER, wrong);

        ((Entry.Unlocked<OpenOffice>) entry).desk().close();
        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void noFileOfTheOfficeNamesItsPeople() throws IOException {
        found().desk().close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                            .doesNotContainIgnoringCase("testperson")
                                            .doesNotContainIgnoringCase("invented station"));
        }
    }

    private Entry<OpenOffice> unlock(String user, String passphrase) {
        return door.unlock(folder, user, passphrase.toCharArray());
    }

    private Founding.Founded<OpenOffice> found() {
        return (Founding.Founded<OpenOffice>) foundIn(folder, "orchard lantern");
    }

    private Founding<OpenOffice> foundIn(Path where, String passphrase) {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR, Role.DESK);
        Charter charter =
                new Charter("Invented Station", Optional.of("Testshire"), true, USER, roles);
        return door.found(where, charter, passphrase.toCharArray());
    }

    /// Puts nothing on the desk but the office itself.
    private final class BareDesks implements DeskMaker<OpenOffice> {

        @Override
        public OpenOffice desk(OpenOffice office, Actor actor) {
            return office;
        }

        @Override
        public void furnish(OpenOffice office, Charter charter) {
            furnished.add(charter);
        }
    }
}
