from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from shop import jobs
from shop.management.signals import stop_requested


class Command(BaseCommand):
    help = "Put the periodic jobs into the queue, every BEAT_INTERVAL seconds."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="do it once and end")

    def handle(self, *, once, **options):
        if not settings.REDIS_URL:
            raise CommandError("There is no queue without CACHE_URL.")
        stop = stop_requested()
        while not stop.is_set():
            jobs.enqueue("refresh_ratings")
            self.stdout.write("enqueued refresh_ratings")
            if once or stop.wait(settings.BEAT_INTERVAL):
                break
