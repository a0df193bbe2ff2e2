package hedgeward.boot.door;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.KeySlots;
import hedgeward.app.access.PassphraseCheck;
import hedgeward.app.access.SlotChange;
import hedgeward.security.KeyRing;
import hedgeward.security.KeyStretcher;
import hedgeward.security.NewKeys;
import hedgeward.security.Passphrase;
import hedgeward.security.Stretching;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;

final class OfficeKeySlotsTest {

    @TempDir private Path folder;
    private Path file;
    private KeySlots slots;

    @BeforeEach
    void drawKeys() throws IOException {
        file = folder.resolve("office.keys");
        KeyRing ring =
                new KeyRing(
                        new SecureRandom(),
                        new KeyStretcher(System::nanoTime),
                        () -> Stretching.FLOOR,
                        InstantSource.fixed(Instant.parse("2026-11-22T21:30:00Z")));
        try (NewKeys keys =
                ring.draw("Wren", Passphrase.takeOver("orchard lantern".toCharArray()))) {
            keys.saveTo(file);
        }
        slots = new OfficeKeySlots(ring, file);
    }

    @Test
    void everySlotOpensWithItsOwnPassphraseOnly() {
        assertThat(slots.put(wren(), "Finch", letters("harbour candle")))
                .isEqualTo(new SlotChange.Changed());

        assertThat(check("Finch", "harbour candle")).isEqualTo(new PassphraseCheck.Right());
        assertThat(check("Finch", "orchard lantern")).isEqualTo(new PassphraseCheck.Wrong(1));
        assertThat(check("Wren", "orchard lantern")).isEqualTo(new PassphraseCheck.Right());
    }

    @Test
    void wrongTriesAreCountedUntilTheNextMustWait() {
        for (int i = 1; i <= 6; i++) {
            assertThat(check("Wren", "orchard lanterm")).isEqualTo(new PassphraseCheck.Wrong(i));
        }
        assertThat(check("Wren", "orchard lantern")).isInstanceOf(PassphraseCheck.TooSoon.class);
    }

    @Test
    void aNewPassphraseTakesThePlaceOfTheOld() {
        slots.put(wren(), "wren", letters("meadow anchor"));

        assertThat(check("Wren", "meadow anchor")).isEqualTo(new PassphraseCheck.Right());
        assertThat(check("Wren", "orchard lantern")).isEqualTo(new PassphraseCheck.Wrong(1));
    }

    @Test
    void aSlotTakenAwayOpensNothingAndTheLastOneStays() {
        slots.put(wren(), "Finch", letters("harbour candle"));

        assertThat(slots.remove(wren(), "Finch")).isEqualTo(new SlotChange.Changed());
        assertThat(check("Finch", "harbour candle")).isEqualTo(new PassphraseCheck.Wrong(1));
        assertThat(slots.remove(wren(), "Wren")).isEqualTo(new SlotChange.LastUser());
    }

    @Test
    void nothingChangesForAnOpenerWithoutThePassphrase() throws IOException {
        byte[] before = Files.readAllBytes(file);
        KeySlots.Opener opener = new KeySlots.Opener("Wren", letters("orchard lanterm"));

        assertThat(slots.put(opener, "Finch", letters("harbour candle")))
                .isEqualTo(new SlotChange.NotOpened(new PassphraseCheck.Wrong(1)));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void everyPassphraseIsWiped() {
        char[] opener = letters("orchard lantern");
        char[] next = letters("harbour candle");
        char[] typed = letters("orchard lantern");
        slots.put(new KeySlots.Opener("Wren", opener), "Finch", next);
        slots.check("Wren", typed);

        assertThat(opener).containsOnly('\0');
        assertThat(next).containsOnly('\0');
        assertThat(typed).containsOnly('\0');
    }

    private PassphraseCheck check(String user, String passphrase) {
        return slots.check(user, letters(passphrase));
    }

    private static KeySlots.Opener wren() {
        return new KeySlots.Opener("Wren", letters("orchard lantern"));
    }

    private static char[] letters(String text) {
        return text.toCharArray();
    }
}
