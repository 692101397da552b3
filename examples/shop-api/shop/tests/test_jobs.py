from io import StringIO

from django.core.management import CommandError, call_command
from django.test import TransactionTestCase, override_settings

from shop import jobs
from shop.models import Order
from shop.review_store import review_store

from .base import Shop, ShopTest, needs_mongo, needs_redis


def run_once(command):
    call_command(command, once=True, stdout=StringIO())


class JobsTest(ShopTest):
    @override_settings(REDIS_URL="")
    def test_without_a_queue_a_job_runs_at_once(self):
        order = Order.objects.create(email="ann@example.com")
        jobs.enqueue("send_receipt", order=str(order.id))
        order.refresh_from_db()
        self.assertIsNotNone(order.receipt_sent_at)

    @override_settings(REDIS_URL="")
    def test_without_a_queue_worker_and_beat_say_so(self):
        for command in ["worker", "beat"]:
            with self.assertRaisesMessage(CommandError, "CACHE_URL"):
                run_once(command)

    def test_a_job_that_fails_stops_nobody(self):
        with self.assertLogs("shop.jobs", "ERROR"):
            self.assertFalse(jobs.perform({"job": "no_such_job"}))
            self.assertFalse(jobs.perform({"job": "send_receipt", "order": "no-order"}))

    @override_settings(REDIS_URL="redis://127.0.0.1:1")
    def test_a_queue_that_is_away_does_not_fail_the_visitor(self):
        with self.assertLogs("shop.jobs", "ERROR"):
            jobs.enqueue("refresh_ratings")

    @needs_mongo
    def test_ratings_are_summed_up_from_the_reviews(self):
        for rating in [5, 4]:
            review_store().add(self.teapot.id, {"author": "A", "rating": rating, "text": "B"})
        jobs.perform({"job": "refresh_ratings"})
        self.teapot.refresh_from_db()
        self.assertEqual((self.teapot.rating, self.teapot.review_count), (4.5, 2))


@needs_redis
class QueueTest(Shop, TransactionTestCase):
    """Not inside a transaction: the worker renews its connection to the database."""

    def test_the_worker_takes_the_jobs_in_their_order(self):
        orders = [Order.objects.create(email="ann@example.com") for _ in range(2)]
        for order in orders:
            jobs.enqueue("send_receipt", order=str(order.id))
        run_once("worker")
        first, second = (Order.objects.get(pk=order.pk).receipt_sent_at for order in orders)
        self.assertLess(first, second)

    def test_beat_gives_the_worker_something_to_do(self):
        run_once("beat")
        self.assertEqual(jobs.take(wait_seconds=1), {"job": "refresh_ratings"})
