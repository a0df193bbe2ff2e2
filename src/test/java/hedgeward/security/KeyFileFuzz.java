package hedgeward.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// Any text as a key file, once as it stands and once with the sum at its end put right, as whoever
/// forges one would.
public final class KeyFileFuzz {

    private KeyFileFuzz() {}

    /// @param bytes what the file of keys might hold
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        read(text);
        int sum = text.lastIndexOf("sum ");
        if (sum > 0) {
            String summed = text.substring(0, sum);
            read(summed + "sum " + KeyFileText.sumOf(summed) + "\n");
        }
    }

    private static void read(String text) {
        if (KeyFileText.read(text)
                instanceof KeyFileText.Read(KeyFile file, String body, String code)) {
            assertThat(text).contains(body).contains(code);
            assertThat(file.users())
                    .allSatisfy(
                            slot ->
                                    assertThat(slot.how().memoryKib())
                                            .as("an office that asks for all memory is refused")
                                            .isLessThanOrEqualTo(1 << 22));
        }
    }
}
