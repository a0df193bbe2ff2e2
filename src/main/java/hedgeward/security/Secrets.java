package hedgeward.security;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Conversions between secret letters and bytes that leave no copy behind.
final class Secrets {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Secrets() {}

    /// UTF-8 of the letters; every intermediate copy is wiped, the caller wipes the answer.
    static byte[] utf8(char[] letters) {
        ByteBuffer room = ByteBuffer.allocate(letters.length * 3);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(letters), room, true);
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        wipe(room.array());
        return bytes;
    }

    /// Lower-case hexadecimal, two letters a byte.
    static char[] hex(byte[] bytes) {
        char[] letters = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            letters[2 * i] = HEX[(bytes[i] >> 4) & 0xf];
            letters[2 * i + 1] = HEX[bytes[i] & 0xf];
        }
        return letters;
    }

    static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }

    static void wipe(char[] letters) {
        Arrays.fill(letters, '\0');
    }
}
