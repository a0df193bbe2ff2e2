package hedgeward.ui.kit;

import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;

/// A field for a passphrase. The letters lie in an array of its own that can be wiped; what the
/// toolkit holds, copies and may undo is a row of dots.
public final class SecretField extends PasswordField {

    private static final String DOT = "•";
    private static final int LONGEST = 1024;

    private final char[] letters = new char[LONGEST];
    private int count;

    public SecretField() {
        addEventFilter(KeyEvent.KEY_PRESSED, SecretField::keepFromUndoing);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        char[] typed = new char[text.length()];
        int typedCount = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean fits = count - (end - start) + typedCount < LONGEST;
            if (fits && !Character.isISOControl(text.charAt(i))) {
                typed[typedCount++] = text.charAt(i);
            }
        }
        splice(start, end, typed, typedCount);
        Arrays.fill(typed, '\0');
        super.replaceText(start, end, DOT.repeat(typedCount));
    }

    @Override
    public void clear() {
        Arrays.fill(letters, '\0');
        count = 0;
        super.clear();
    }

    /// The letters, which the caller wipes. The field is empty afterwards.
    public char[] take() {
        char[] taken = peek();
        clear();
        return taken;
    }

    /// A copy of the letters, which the caller wipes.
    public char[] peek() {
        return Arrays.copyOf(letters, count);
    }

    private void splice(int start, int end, char[] typed, int typedCount) {
        System.arraycopy(letters, end, letters, start + typedCount, count - end);
        System.arraycopy(typed, 0, letters, start, typedCount);
        int before = count;
        count = before - (end - start) + typedCount;
        if (count < before) {
            Arrays.fill(letters, count, before, '\0');
        }
    }

    /// Undoing would bring back dots without letters.
    private static void keepFromUndoing(KeyEvent event) {
        boolean undoes = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        if (undoes && event.isShortcutDown()) {
            event.consume();
        }
    }
}
