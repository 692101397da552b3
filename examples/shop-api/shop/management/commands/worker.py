import time
from pathlib import Path

import redis
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

from shop import jobs
from shop.management.signals import stop_requested


class Command(BaseCommand):
    help = "Take jobs from the queue and run them, one after the other."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="end when the queue is empty")
        parser.add_argument("--heartbeat", type=Path, help="a file to touch while all is well")

    def handle(self, *, once, heartbeat, **options):
        if not settings.REDIS_URL:
            raise CommandError("There is no queue without CACHE_URL: jobs run where they arise.")
        stop = stop_requested()
        self.stdout.write("waiting for jobs")
        while not stop.is_set():
            try:
                job = jobs.take(wait_seconds=1)
            except redis.RedisError as problem:
                self.stderr.write(f"the queue does not answer: {problem}")
                time.sleep(1)
                continue
            if heartbeat:
                heartbeat.touch()
            if job:
                close_old_connections()
                jobs.perform(job)
            elif once:
                break
