package hedgeward.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Charter;
import hedgeward.app.access.Door;
import hedgeward.app.access.Entry;
import hedgeward.app.access.Founding;
import hedgeward.app.access.KeyDoor;
import hedgeward.app.access.RenewalStep;
import hedgeward.app.access.Renewing;
import hedgeward.app.access.Role;
import hedgeward.app.backup.BackupDoor;
import hedgeward.app.keypaper.KeyPaper;
import hedgeward.boot.door.PaperKeyParts;
import hedgeward.security.RecoveryKey;
import hedgeward.security.TypedRecovery;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.Snapshots;
import hedgeward.ui.kit.UiTicker;
import hedgeward.ui.signin.SignInModel.Spot;
import hedgeward.ui.signin.SignInModel.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Coming in by paper, before a door that takes one key.
@ExtendWith(ApplicationExtension.class)
class RecoverTest {

    private static final String KEY = "ACDE-FHJK-LMNP-RTWX-ACDE-FHJK-LMNP-RTWX";
    private static final char[] WHOLE = wholeKey();

    private final List<String> entered = new ArrayList<>();
    private final PaperDoor door = new PaperDoor();
    private KeyDoor keys = SignInStand.NO_KEYS;

    @Test
    void twoPartsGiveANewPassphraseAndLetThePersonIn() {
        List<char[]> parts = new PaperKeyParts().split(WHOLE);

        SignInController<String> page = recovered(text(parts.get(0)), "");
        assertThat(problem(page, Spot.OTHER_PAPER)).contains("one part of three");
        assertThat(problem(recovered(text(parts.get(0)), text(parts.get(0))), Spot.OTHER_PAPER))
                .contains("same part");
        assertThat(problem(recovered("ABC", ""), Spot.PAPER)).contains("mistyped");
        assertThat(problem(recovered(text(parts.get(0)), "ABC"), Spot.OTHER_PAPER))
                .contains("mistyped");
        List<char[]> others = new PaperKeyParts().split(WHOLE);
        assertThat(problem(recovered(text(parts.get(0)), text(others.get(1))), Spot.OTHER_PAPER))
                .contains("two keys");
        assertThat(door.heard).isEmpty();

        recovered(text(parts.get(2)), text(parts.get(0)).toLowerCase(Locale.ROOT));

        assertThat(door.heard).containsExactly(text(WHOLE) + " Quill four tame otters");
        assertThat(entered).containsExactly("desk");
    }

    @Test
    void aKeyThatOpensNothingIsSaidBesideThePaper() {
        door.entry = new Entry.WrongPassphrase<>(0);

        SignInController<String> page = recovered(text(WHOLE), "");

        assertThat(problem(page, Spot.PAPER)).contains("another office");
        assertThat(entered).isEmpty();
    }

    @Test
    void twoPeopleMakeANewKeyAndKeepItsRecoveryKeyBeforeAnybodyUnlocks() {
        List<String> asked = new ArrayList<>();
        keys =
                (folder, first, second, progress) -> {
                    asked.add(folder + " " + first.user() + " " + second.user());
                    progress.accept(RenewalStep.CHECKING);
                    return asked.size() == 1
                            ? new Renewing.SecondPersonWrong()
                            : new Renewing.Renewed(WHOLE.clone(), List.of("Rook", "Magpie"));
                };
        SignInController<String> page = asking();

        onFx(() -> renewed(page, ""));
        assertThat(page.renew().model().problemProperty().get().orElse("")).startsWith("Type both");
        onFx(() -> renewed(page, "quill"));
        assertThat(page.renew().model().problemProperty().get().orElse("")).contains("else");
        assertThat(asked).isEmpty();
        onFx(() -> renewed(page, "Finch"));
        assertThat(page.renew().model().problemProperty().get().orElse(""))
                .contains("Nothing was changed");

        onFx(() -> renewed(page, "Finch"));
        assertThat(asked).endsWith("/offices/larkrise Quill Finch");
        assertThat(page.renew().model().toBeGivenProperty().get())
                .contains(List.of("Rook", "Magpie"));
        onFx(
                () -> {
                    page.renew().onRecoveryKey();
                    return page;
                });
        assertThat(page.model().stepProperty().get()).isEqualTo(Step.RECOVERY_KEY);
    }

    @Test
    void whoHasNoPassphraseUnderTheNewKeyReadsWhy() {
        door.entry = new Entry.WrongPassphrase<>(1);
        door.renewedAt = Optional.of(Instant.parse("2026-11-24T21:00:00Z"));

        SignInController<String> page =
                onFx(
                        () -> {
                            SignInController<String> it = page();
                            it.model().userProperty().set("Rook");
                            it.onUnlock("four tame otters".toCharArray());
                            return it;
                        });

        assertThat(problem(page, Spot.PASSPHRASE))
                .contains("one wrong try", "new key on Tue 24 Nov 21:00", "administrator");
    }

    private SignInController<String> asking() {
        return onFx(
                () -> {
                    SignInController<String> page = page();
                    page.askForNewKey(
                            new KeyPaper.Office("Larkrise Yard", LocalDate.of(2026, 11, 25), false),
                            "Quill");
                    return page;
                });
    }

    private static SignInController<String> renewed(SignInController<String> page, String second) {
        page.renew().model().secondProperty().set(second);
        page.renew().onRenew("one".toCharArray(), "other".toCharArray());
        return page;
    }

    @Test
    void picturesOfTheForms() throws IOException {
        Snapshots.take(
                "signin-renewed",
                1366,
                768,
                () -> {
                    SignInController<String> page = page();
                    page.model().stepProperty().set(Step.RENEW);
                    page.renew().model().toBeGivenProperty().set(Optional.of(List.of("Rook")));
                    return page.root();
                });
        for (Step step : List.of(Step.UNLOCK, Step.RECOVER, Step.RESTORE, Step.RENEW)) {
            Snapshots.take(
                    "signin-" + step.name().toLowerCase(Locale.ROOT),
                    1366,
                    768,
                    () -> {
                        SignInController<String> page = page();
                        page.model().stepProperty().set(step);
                        return page.root();
                    });
        }
    }

    private SignInController<String> recovered(String paper, String other) {
        return onFx(
                () -> {
                    SignInController<String> page = page();
                    page.model().stepProperty().set(Step.RECOVER);
                    page.model().paperProperty().set(paper);
                    page.model().otherPaperProperty().set(other);
                    page.model().userProperty().set("Quill");
                    page.onRecover(
                            "four tame otters".toCharArray(), "four tame otters".toCharArray());
                    return page;
                });
    }

    private SignInController<String> page() {
        return new SignInController<>(
                door,
                new SignInStand.KnownOffice(),
                new SignInController.Desk(
                        SameThreadTasks.create(),
                        new UiTicker(() -> Instant.parse("2026-11-25T01:40:00Z")),
                        port(BackupDoor.class),
                        keys,
                        SignInStand.NO_PAPER),
                Look.of(new Messages(Locale.UK), ZoneId.of("Europe/London")),
                who -> entered.add(who.desk()));
    }

    private static String problem(SignInController<String> page, Spot spot) {
        return page.model().problemsProperty().get().getOrDefault(spot, "");
    }

    /// Puts a key together that any three parts could be of.
    private static char[] wholeKey() {
        for (char last : "ACDEFHJKLMNPRTWX".toCharArray()) {
            for (String check : checks()) {
                char[] typed = (KEY + "-" + check + last).toCharArray();
                if (TypedRecovery.of(typed, new char[0])
                        instanceof TypedRecovery.Whole(RecoveryKey key)) {
                    return key.letters();
                }
            }
        }
        throw new AssertionError("no check fits");
    }

    private static List<String> checks() {
        List<String> all = new ArrayList<>();
        char[] letters = "ACDEFHJKLMNPRTWX".toCharArray();
        for (char a : letters) {
            for (char b : letters) {
                for (char c : letters) {
                    all.add("" + a + b + c);
                }
            }
        }
        return all;
    }

    private static String text(char[] letters) {
        return new String(letters);
    }

    private static <T> T port(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, _) -> {
                            throw new IllegalStateException(method.getName() + " was asked");
                        }));
    }

    private static <T> T onFx(java.util.function.Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work::get);
    }

    private static final class PaperDoor implements Door<String> {
        private final List<String> heard = new ArrayList<>();
        private Optional<Instant> renewedAt = Optional.empty();
        private Entry<String> entry =
                new Entry.Unlocked<>("desk", new Actor("Quill", Set.of(Role.DESK), "PC"), 0);

        @Override
        public Entry<String> unlock(Path folder, String user, char[] passphrase) {
            return entry;
        }

        @Override
        public Entry<String> recover(Path folder, char[] key, String user, char[] next) {
            heard.add(new String(key) + " " + user + " " + new String(next));
            return entry;
        }

        @Override
        public Optional<Instant> renewedAt(Path folder) {
            return renewedAt;
        }

        @Override
        public Founding<String> found(Path folder, Charter charter, char[] passphrase) {
            throw new IllegalStateException("nobody founds");
        }
    }
}
