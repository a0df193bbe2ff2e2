package hedgeward.ui.kit;

import java.util.Comparator;

/// Orders references as people do: digits by their number, everything else letter by letter.
final class NaturalOrder {

    static final Comparator<String> REFERENCES = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            int leftEnd = partEnd(left, l);
            int rightEnd = partEnd(right, r);
            int order = compareParts(left.substring(l, leftEnd), right.substring(r, rightEnd));
            if (order != 0) {
                return order;
            }
            l = leftEnd;
            r = rightEnd;
        }
        return Integer.compare(left.length() - l, right.length() - r);
    }

    private static int compareParts(String left, String right) {
        if (digit(left.charAt(0)) && digit(right.charAt(0))) {
            String leftNumber = left.replaceFirst("^0+(?=.)", "");
            String rightNumber = right.replaceFirst("^0+(?=.)", "");
            int byLength = Integer.compare(leftNumber.length(), rightNumber.length());
            return byLength == 0 ? leftNumber.compareTo(rightNumber) : byLength;
        }
        return left.compareToIgnoreCase(right);
    }

    private static int partEnd(String text, int from) {
        boolean digits = digit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && digit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }
}
