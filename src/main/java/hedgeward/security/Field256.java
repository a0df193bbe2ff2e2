package hedgeward.security;

/// Calculating with bytes in the field of 256 elements that AES uses, reduced by x^8+x^4+x^3+x+1.
/// Nothing here branches on, or looks a table up by, a secret.
final class Field256 {

    private static final int REDUCTION = 0x11b;

    private Field256() {}

    static int multiply(int one, int other) {
        int product = 0;
        int shifted = one;
        for (int bit = 0; bit < 8; bit++) {
            product ^= shifted & -(other >> bit & 1);
            shifted = shifted << 1 ^ (REDUCTION & -(shifted >> 7 & 1));
        }
        return product;
    }

    /// @param divisor not zero
    static int divide(int dividend, int divisor) {
        int inverse = divisor;
        for (int i = 0; i < 6; i++) {
            inverse = multiply(multiply(inverse, inverse), divisor);
        }
        return multiply(dividend, multiply(inverse, inverse));
    }
}
