package hedgeward.ui.order.notification;

import hedgeward.app.notification.ReadNotifications;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// The duties shown, and the form that is open.
final class NotificationModel {

    private final ObjectProperty<Optional<ReadNotifications.Answer>> answer =
            new SimpleObjectProperty<>(this, "answer", Optional.empty());
    private final ObjectProperty<Optional<NotificationForm>> form =
            new SimpleObjectProperty<>(this, "form", Optional.empty());
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(this, "refusal", Optional.empty());

    ObjectProperty<Optional<ReadNotifications.Answer>> answerProperty() {
        return answer;
    }

    ObjectProperty<Optional<NotificationForm>> formProperty() {
        return form;
    }

    /// Why the step was not taken.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }

    void open(NotificationForm opened) {
        refusal.set(Optional.empty());
        form.set(Optional.of(opened));
    }

    /// Shows the duties as they are now; the open form goes on from them.
    void seeNow(Optional<ReadNotifications.Answer> now) {
        answer.set(now);
        now.flatMap(read -> form.get().map(opened -> opened.over(read)))
                .ifPresent(opened -> form.set(Optional.of(opened)));
    }

    void close() {
        refusal.set(Optional.empty());
        form.set(Optional.empty());
    }
}
