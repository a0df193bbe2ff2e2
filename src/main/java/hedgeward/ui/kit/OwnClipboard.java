package hedgeward.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// Takes back what was copied out of the program's windows: when the office is locked, at the end,
/// and after a while. What another program put on the clipboard since then is left alone. The words
/// themselves are not kept here, only their hash. Used on the FX thread.
public final class OwnClipboard {

    /// How long copied words may be pasted elsewhere.
    public static final Duration LASTS = Duration.ofMinutes(2);

    private final UiTicker ticker;
    private Optional<String> foreign = Optional.empty();
    private Optional<Copied> own = Optional.empty();
    private boolean focused;

    private record Copied(String hash, Instant since) {}

    public OwnClipboard(UiTicker ticker) {
        this.ticker = ticker;
    }

    /// Watches every window there is and will be, until `scope` ends.
    public void begin(Scope scope) {
        ListChangeListener<Window> adopt =
                change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(window -> watch(window, scope));
                    }
                    moved(isAnyFocused());
                };
        Window.getWindows().forEach(window -> watch(window, scope));
        Window.getWindows().addListener(adopt);
        scope.onEnd(() -> Window.getWindows().removeListener(adopt));
        scope.listen(ticker.minuteProperty(), _ -> age());
    }

    /// Clears the clipboard if what lies on it came from here.
    public void forget() {
        notice();
        own.filter(mine -> present().filter(mine.hash()::equals).isPresent())
                .ifPresent(_ -> Clipboard.getSystemClipboard().clear());
        own = Optional.empty();
        foreign = present();
    }

    private void watch(Window window, Scope scope) {
        if (window.isFocused()) {
            moved(true);
        }
        scope.listen(window.focusedProperty(), _ -> moved(isAnyFocused()));
    }

    private static boolean isAnyFocused() {
        return Window.getWindows().stream().anyMatch(Window::isFocused);
    }

    /// Only the program that has the keyboard puts anything on the clipboard.
    private void moved(boolean nowFocused) {
        if (nowFocused && !focused) {
            foreign = present().filter(text -> own.filter(it -> it.hash().equals(text)).isEmpty());
        } else if (!nowFocused && focused) {
            notice();
        }
        focused = nowFocused;
    }

    private void notice() {
        if (!focused) {
            return;
        }
        present()
                .filter(text -> foreign.filter(text::equals).isEmpty())
                .filter(text -> own.filter(it -> it.hash().equals(text)).isEmpty())
                .ifPresent(text -> own = Optional.of(new Copied(text, ticker.now())));
    }

    private void age() {
        notice();
        if (own.filter(mine -> !mine.since().plus(LASTS).isAfter(ticker.now())).isPresent()) {
            forget();
        }
    }

    private static Optional<String> present() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> !text.isEmpty())
                .map(OwnClipboard::hash);
    }

    private static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
