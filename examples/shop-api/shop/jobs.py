"""Work that no visitor has to wait for, as JSON in a Redis list."""

import json
import logging
from functools import lru_cache

import redis
from django.conf import settings
from django.core.mail import send_mail
from django.utils import timezone

from .models import Order, Product
from .review_store import ReviewsUnavailable, review_store

log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def connect(url):
    return redis.Redis.from_url(url, socket_connect_timeout=2, health_check_interval=30)


def enqueue(name, **arguments):
    job = {"job": name, **arguments}
    if not settings.REDIS_URL:
        perform(job)
        return
    try:
        connect(settings.REDIS_URL).lpush(settings.JOB_QUEUE, json.dumps(job))
    except redis.RedisError:
        # Whoever asked has already got what they came for.
        log.exception("lost %s", job)


def take(wait_seconds):
    """The oldest job, or None when none came in time."""
    found = connect(settings.REDIS_URL).brpop([settings.JOB_QUEUE], timeout=wait_seconds)
    return json.loads(found[1]) if found else None


def perform(job):
    """Run one job. A job that fails is told and dropped: the next ones must not wait for it."""
    arguments = dict(job)
    name = arguments.pop("job", None)
    try:
        HANDLERS[name](**arguments)
    except Exception:
        log.exception("failed: %s", job)
        return False
    log.info("done: %s", job)
    return True


def send_receipt(order):
    order = Order.objects.get(pk=order)
    if order.receipt_sent_at:
        return
    lines = [f"{line.quantity} × {line.product.name}" for line in order.lines.all()]
    total = f"Total: {order.total / 100:.2f} {settings.CURRENCY}"
    send_mail(
        subject="Thank you for your order",
        message="\n".join([*lines, "", total]),
        from_email=None,
        recipient_list=[order.email],
    )
    order.receipt_sent_at = timezone.now()
    order.save(update_fields=["receipt_sent_at"])


def refresh_ratings():
    try:
        ratings = review_store().ratings()
    except ReviewsUnavailable:
        return
    for product in Product.objects.all():
        product.rating, product.review_count = ratings.get(product.id, (None, 0))
        product.save(update_fields=["rating", "review_count"])


HANDLERS = {"send_receipt": send_receipt, "refresh_ratings": refresh_ratings}
