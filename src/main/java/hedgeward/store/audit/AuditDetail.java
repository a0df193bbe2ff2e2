package hedgeward.store.audit;

import java.util.Map;
import java.util.TreeMap;

/// The fields of an audit entry as one text: a line a field, `name=value`, in order of names, with
/// backslash before a backslash, an equals sign or a line end.
final class AuditDetail {

    private AuditDetail() {}

    static String write(Map<String, String> detail) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(detail)
                .forEach(
                        (name, value) -> {
                            escape(name, text);
                            text.append('=');
                            escape(value, text);
                            text.append('\n');
                        });
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> detail = new TreeMap<>();
        StringBuilder part = new StringBuilder();
        String name = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else if (c == '=') {
                name = part.toString();
                part.setLength(0);
            } else if (c == '\n') {
                detail.put(name, part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return detail;
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\\', '=' -> text.append('\\').append(c);
                default -> text.append(c);
            }
        }
    }
}
