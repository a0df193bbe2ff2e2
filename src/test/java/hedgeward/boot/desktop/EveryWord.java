package hedgeward.boot.desktop;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Everything an answer holds, however deep, as one text: what a window could show.
final class EveryWord {

    private EveryWord() {}

    static String in(Object answer) {
        StringBuilder text = new StringBuilder();
        collect(answer, text);
        return text.toString();
    }

    private static void collect(Object value, StringBuilder text) {
        switch (value) {
            case Collection<?> many -> many.forEach(one -> collect(one, text));
            case Map<?, ?> map ->
                    map.forEach(
                            (key, one) -> {
                                collect(key, text);
                                collect(one, text);
                            });
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, text));
            case Record known -> {
                for (RecordComponent part : known.getClass().getRecordComponents()) {
                    collect(read(part.getAccessor(), known), text);
                }
            }
            default -> text.append(value).append('\n');
        }
    }

    private static Object read(Method accessor, Object of) {
        try {
            AccessibleObject.setAccessible(new AccessibleObject[] {accessor}, true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
