package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What people do in the story, step by step, at the real window.
final class StorySteps {

    private static final String OFFICERS =
            """
            collar_number,surname,forenames,rank,constable,special,team,driver,domestic_abuse_trained
            1005,Hartnoll,Wren,Superintendent,yes,no,Command,yes,yes
            1236,Mellish,Wren,PC,yes,no,Response,yes,yes
            SC1084,Threapleton,Wren,Special Constable,yes,yes,Special Constabulary,yes,yes
            """;

    private final WalkedOffice office;
    private final OnScreen screen;

    StorySteps(WalkedOffice office) {
        this.office = office;
        this.screen = office.screen();
    }

    /// Nobody was here before: makes the office, keeps the recovery key, comes in.
    void createTheOffice() {
        screen.type("signin-office-name", "Larkrise Yard");
        screen.type("signin-force", "Inventshire Police");
        screen.type("signin-first-user", WalkedOffice.USER);
        screen.typeSecret("signin-new-passphrase", WalkedOffice.PASSPHRASE);
        screen.typeSecret("signin-new-again", WalkedOffice.PASSPHRASE);
        screen.press("signin-create");
        screen.await("the recovery key", () -> screen.shows("signin-recovery-key"));
        screen.tick("signin-key-kept");
        screen.press("signin-enter");
        screen.await("Today", () -> screen.shows("shell-rail-today"));
        screen.read("Larkrise Yard");
    }

    /// The officers come from the force's list, by command, while the window is locked.
    void loadTheOfficers(Path folder) {
        office.lock();
        Path list = folder.resolve("officers.csv");
        try {
            Files.writeString(list, OFFICERS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String said =
                office.command(
                        "import",
                        "officers",
                        list.toString(),
                        "--user",
                        WalkedOffice.USER,
                        "--json");
        assertThat(said).contains("\"imported\":3", "\"rejected\":0");
        office.unlock();
    }

    void serveTheNotice() {
        screen.press("case-step-SERVE_NOTICE");
        screen.moment("case-form-at", "25/11/2026", "03:10");
        screen.choose("case-form-by", "1236");
        screen.press("case-form-confirm");
        screen.read("The application must be heard by Fri 27 Nov 03:10");
    }

    void listTheHearing() {
        screen.press("case-step-LIST_HEARING");
        screen.type("case-form-court", "Northampton Magistrates’ Court");
        screen.moment("case-form-at", "26/11/2026", "10:30");
        screen.press("case-form-confirm");
        screen.read("Hearing listed.");
    }
}
