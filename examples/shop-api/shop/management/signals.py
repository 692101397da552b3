import signal
from threading import Event


def stop_requested():
    """An event that is set when the process is asked to end."""
    event = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: event.set())
    return event
