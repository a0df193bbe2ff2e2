package hedgeward.boot.door;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.LoggedEntry;
import hedgeward.app.common.ChangeBroadcast;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.Stretching;
import hedgeward.security.TrySeed;
import hedgeward.store.audit.JooqAuditLog;
import hedgeward.store.office.Offices;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqTryPages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class RefusedTriesTest {

    private static final Instant NIGHT = Instant.parse("2026-11-25T01:40:00Z");
    private static final String PASSPHRASE = "orchard lantern";

    @TempDir private Path temp;
    private Path folder;
    private Door<OpenOffice> door;

    @BeforeEach
    void hang() {
        folder = temp.resolve("office");
        Clock clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        KeyStretcher stretcher = new KeyStretcher(System::nanoTime);
        door =
                new OfficeDoor<>(
                        new KeyRing(
                                new SecureRandom(),
                                stretcher,
                                () -> Stretching.FLOOR,
                                clock,
                                "desk-7"),
                        new Offices(clock, new ChangeBroadcast()),
                        new Reception(new TimeOrderedIds(clock), clock, "desk-1"),
                        new NoDesks());
        found();
    }

    @Test
    void eachTryIsAnEntryOfItsOwnOnce() {
        wrong("Wren");
        wrong("quartz pebble, typed into the wrong field");
        assertThat(refusedAtOpening())
                .hasSize(2)
                .extracting(entry -> entry.line().userName())
                .containsExactly("Wren", "unknown");
        wrong("wren");
        List<LoggedEntry> all = refusedAtOpening();
        assertThat(all).hasSize(3);
        assertThat(all.getLast().line().detail())
                .isEqualTo(Map.of("tried_at", NIGHT.toString(), "how", "wrong", "record", "whole"));
        assertThat(all.getLast().line().workstation()).isEqualTo("desk-7");
        assertThat(refusedAtOpening()).hasSize(3);
    }

    @Test
    void aTryThatCameTooSoonIsOneToo() {
        for (int i = 0; i < 6; i++) {
            wrong("Wren");
        }
        assertThat(unlock("Wren", PASSPHRASE)).isInstanceOf(Entry.TooSoon.class);
        assertThat(refused(readPage()).getLast()).isEqualTo("TOO_SOON");
    }

    @Test
    void aPageThatWasTakenAwayIsToldOnce() throws IOException {
        opened().close();
        wrong("Wren");
        Files.delete(page());
        assertThat(actionsAtOpening()).containsOnlyOnce("signin.record-altered");
        assertThat(actionsAtOpening()).containsOnlyOnce("signin.record-altered");
        Files.writeString(page(), readPage().replaceAll("1\\|[0-9a-f]{8}", "1|00000000"));
        assertThat(actionsAtOpening()).filteredOn("signin.record-altered"::equals).hasSize(2);
    }

    @Test
    void anOpeningCutOffBetweenLogAndPageDoublesNothingAndLosesNothing() throws IOException {
        opened().close();
        TrySeed first = seedOnPage();
        wrong("Wren");
        wrong("Wren");
        String old = readPage();
        TrySeed next;
        try (OpenOffice office = opened()) {
            next = seedOnPage();
            keep(office, new KeptPages(Optional.of(old(first, 2)), next));
        }
        Files.writeString(page(), old);
        wrong("Wren");
        assertThat(refusedAtOpening()).hasSize(3);
        assertThat(actionsAtOpening()).doesNotContain("signin.record-altered");
    }

    @Test
    void anOpeningCutOffAfterThePageDoublesNothing() {
        opened().close();
        TrySeed first = seedOnPage();
        wrong("Wren");
        try (OpenOffice office = opened()) {
            keep(office, new KeptPages(Optional.of(old(first, 1)), seedOnPage()));
        }
        assertThat(refusedAtOpening()).hasSize(1);
        wrong("Wren");
        assertThat(refusedAtOpening()).hasSize(2);
        assertThat(actionsAtOpening()).doesNotContain("signin.record-altered");
    }

    private static KeptPages.Old old(TrySeed seed, long taken) {
        return new KeptPages.Old(Optional.of(seed), taken);
    }

    private static void keep(OpenOffice office, KeptPages pages) {
        office.unitOfWork()
                .write(
                        _ -> {
                            new JooqTryPages(office.current()).keep(pages.text());
                            return pages;
                        });
    }

    private List<LoggedEntry> refusedAtOpening() {
        return entriesAtOpening().stream()
                .filter(entry -> entry.line().action().equals("signin.refused"))
                .toList();
    }

    private List<String> actionsAtOpening() {
        return entriesAtOpening().stream().map(entry -> entry.line().action()).toList();
    }

    private List<LoggedEntry> entriesAtOpening() {
        try (OpenOffice office = opened()) {
            AuditLog log = new JooqAuditLog(office.current());
            return office.unitOfWork().read(() -> log.from(1, 100));
        }
    }

    private OpenOffice opened() {
        return unlock("Wren", PASSPHRASE) instanceof Entry.Unlocked<OpenOffice>(var it, _, _)
                ? it
                : closed();
    }

    private static OpenOffice closed() {
        throw new AssertionError("the office does not open");
    }

    private void wrong(String user) {
        assertThat(unlock(user, "wrong one")).isInstanceOf(Entry.WrongPassphrase.class);
    }

    private Entry<OpenOffice> unlock(String user, String passphrase) {
        return door.unlock(folder, user, passphrase.toCharArray());
    }

    private void found() {
        Charter charter =
                new Charter(
                        "Invented North",
                        Optional.empty(),
                        true,
                        "Wren",
                        Set.of(Role.ADMINISTRATOR));
        if (door.found(folder, charter, PASSPHRASE.toCharArray())
                instanceof Founding.Founded<OpenOffice> founded) {
            founded.desk().close();
        }
    }

    private static List<String> refused(String page) {
        return page.lines().skip(1).map(line -> line.split("\\|", -1)[1]).toList();
    }

    private Path page() {
        return folder.resolve(KeyRing.REFUSED_FILE);
    }

    private String readPage() {
        try {
            return Files.readString(page());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private TrySeed seedOnPage() {
        return TrySeed.of(readPage().lines().findFirst().orElseThrow().split("\\|", -1)[1])
                .orElseThrow();
    }

    private static final class NoDesks implements DeskMaker<OpenOffice> {

        @Override
        public OpenOffice desk(OpenOffice office, Actor actor) {
            return office;
        }

        @Override
        public void furnish(OpenOffice office, Charter charter) {
            // these tests need no settings
        }
    }
}
