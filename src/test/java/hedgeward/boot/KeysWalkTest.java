package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;

/// Another data key from the Office page to the last paper, on the real windows over a real office.
@ExtendWith(ApplicationExtension.class)
class KeysWalkTest {

    @TempDir private Path home;

    private WalkedOffice office;

    @Start
    void show(Stage stage) {
        office = new WalkedOffice(stage, home, Instant.parse("2026-11-25T01:40:00Z"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void twoPeopleMakeANewKeyAndTheThirdIsGivenAPassphrase() {
        OnScreen screen = office.screen();
        new StorySteps(office).createTheOffice();
        office.lock();
        add("finch", "supervisor");
        add("rook", "desk");
        office.unlock();
        screen.press("shell-rail-office");
        screen.press("office-section-keys");
        screen.press("keys-renew");

        screen.type("renew-second", "finch");
        screen.typeSecret("renew-first-passphrase", WalkedOffice.PASSPHRASE);
        screen.typeSecret("renew-second-passphrase", WalkedOffice.PASSPHRASE);
        screen.press("renew-button");
        screen.read("rook");
        screen.press("renew-paper");
        office.keepTheRecoveryKey();
        screen.read("The office is under a new key. Unlock it");

        screen.type("signin-user", "rook");
        screen.typeSecret("signin-passphrase", WalkedOffice.PASSPHRASE);
        screen.press("signin-unlock");
        screen.read("a passphrase from before opens nothing");
        office.unlock();
        screen.read("One person has no passphrase since the office got a new key.");
        assertThat(office.folder().resolve("key-renewing")).doesNotExist();
    }

    private void add(String name, String role) {
        office.command("office", "user", "add", name, "--role", role, "--user", WalkedOffice.USER);
    }
}
