import logging

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .review_store import review_store

log = logging.getLogger(__name__)


def describe(status):
    return {"status": status, "service": "shop-api", "commit": settings.COMMIT_SHA}


@require_safe
def healthz(request):
    return JsonResponse(describe("ok"))


@require_safe
def readyz(request):
    checks = {"database": ask_database, "cache": ask_cache}
    if settings.MONGO_URL:
        checks["reviews"] = ask_reviews
    stores = {name: state(name, check) for name, check in checks.items()}
    ready = set(stores.values()) == {"ok"}
    body = describe("ok" if ready else "unavailable") | {"stores": stores}
    return JsonResponse(body, status=200 if ready else 503)


def state(name, check):
    # Each client has its own kinds of errors, and all of them mean the same here.
    try:
        check()
    except Exception as problem:
        log.warning("%s is not available: %s", name, problem)
        return "unavailable"
    return "ok"


def ask_database():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def ask_cache():
    cache.get("readyz")


def ask_reviews():
    review_store().ping()
