"""The services that a page is given, as one frozen value made by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.jobs.launch import worker_command
from core.paths import Paths
from desktop.services.background import Background
from desktop.services.catalog import CatalogService
from desktop.services.chat_room import ChatRoom
from desktop.services.conversations import ConversationsService
from desktop.services.follow_ups import FollowUps
from desktop.services.hardware import HardwareService
from desktop.services.jobs import JobsService
from desktop.services.navigation import NavigationService
from desktop.services.notifications import NotificationService
from desktop.services.serving import ServingService
from desktop.services.settings import SettingsService
from desktop.services.training import TrainingService
from desktop.services.trials import TrialsService
from desktop.services.ui_state import UiState
from desktop.services.undo import UndoService
from desktop.services.votes import VotesService


@dataclass(frozen=True, slots=True)
class Services:
    paths: Paths
    settings: SettingsService
    jobs: JobsService
    catalog: CatalogService
    hardware: HardwareService
    notifications: NotificationService
    navigation: NavigationService
    background: Background
    training: TrainingService
    follow_ups: FollowUps
    ui: UiState
    undo: UndoService
    talks: ConversationsService
    votes: VotesService
    room: ChatRoom
    trials: TrialsService
    serving: ServingService

    def start(self) -> None:
        """Begin the background work: hardware detection, the library's first read, the jobs' sweep."""
        self.hardware.start()
        self.catalog.start()
        self.jobs.start()

    def close(self) -> None:
        """Stop everything that runs: timers, workers, threads."""
        self.room.shut_down()
        self.trials.shut_down()
        self.hardware.stop()
        self.catalog.stop()
        self.serving.close()
        self.jobs.shut_down()
        self.ui.close()
        self.background.close()
        self.talks.close()


def make_services(paths: Paths, command_for: Callable[[Path], Sequence[str]] = worker_command) -> Services:
    """All services over one home. Nothing runs until :meth:`Services.start`."""
    notifications = NotificationService()
    background = Background(notifications.exception)
    settings = SettingsService(paths, notifications)
    jobs = JobsService(paths, settings, notifications, background, command_for=command_for)
    talks = ConversationsService(paths, background, notifications)
    votes = VotesService(paths, background)
    catalog = CatalogService(paths, background, notifications)
    hardware = HardwareService(paths, background, notifications)
    settings.changed.connect(lambda now: hardware.set_memory_limit(now.memory_limit))
    jobs.job_ended.connect(lambda *_: settings.reload())  # a move has changed the folder of models
    ui = UiState(paths)
    navigation = NavigationService()
    return Services(
        paths=paths,
        settings=settings,
        jobs=jobs,
        catalog=catalog,
        hardware=hardware,
        notifications=notifications,
        navigation=navigation,
        background=background,
        training=TrainingService(paths, jobs, background),
        follow_ups=FollowUps(
            jobs,
            catalog,
            hardware,
            settings=settings,
            background=background,
            ui=ui,
            notifications=notifications,
            navigation=navigation,
        ),
        ui=ui,
        undo=UndoService(notifications),
        talks=talks,
        votes=votes,
        room=ChatRoom(jobs, settings, talks, votes),
        trials=TrialsService(jobs, talks),
        serving=ServingService(paths, jobs, background, notifications),
    )
