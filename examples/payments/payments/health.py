from django.conf import settings
from django.db import DatabaseError, connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe


def describe(status):
    return {"status": status, "service": "payments", "commit": settings.COMMIT_SHA}


@require_safe
def healthz(request):
    return JsonResponse(describe("ok"))


@require_safe
def readyz(request):
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse(
            describe("unavailable") | {"stores": {"database": "unavailable"}}, status=503
        )
    return JsonResponse(describe("ok") | {"stores": {"database": "ok"}})
