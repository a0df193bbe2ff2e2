package hedgeward.ui.today;

import hedgeward.app.desk.StatusCounts;
import hedgeward.app.expiry.AwayBriefing;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.support.TaskRow;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What the Today page shows.
final class TodayModel {

    private final ObservableList<TaskRow> tasks = FXCollections.observableArrayList();
    private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StatusCounts>> counts =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AwayBriefing>> briefing =
            new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<Optional<HolidayNews.Moved>> moved =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<NoticeRequest>> waiting =
            new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<OptionalLong> listLeft =
            new SimpleObjectProperty<>(OptionalLong.empty());

    /// What is to be told and done, what runs out first in front.
    ObservableList<TaskRow> tasks() {
        return tasks;
    }

    ObservableList<TodayLine> lines() {
        return lines;
    }

    /// Replaces the lines only when they differ, so that selection and scroll stay.
    void show(List<TodayLine> newLines) {
        if (!lines.equals(newLines)) {
            lines.setAll(newLines);
        }
    }

    ObjectProperty<Optional<StatusCounts>> countsProperty() {
        return counts;
    }

    ObjectProperty<Optional<AwayBriefing>> briefingProperty() {
        return briefing;
    }

    /// What a changed list of bank holidays moved and this person has not read.
    ObjectProperty<Optional<HolidayNews.Moved>> movedProperty() {
        return moved;
    }

    /// Notices that wait for a decision of an authorising officer.
    ObjectProperty<List<NoticeRequest>> waitingProperty() {
        return waiting;
    }

    /// Days until the list of bank holidays ends, when that is near.
    ObjectProperty<OptionalLong> listLeftProperty() {
        return listLeft;
    }
}
