from django.contrib import admin
from django.http import JsonResponse
from django.urls import path

from . import charges, health

urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("v1/status", charges.status),
    path("v1/charges", charges.create),
    path("v1/charges/<uuid:charge_id>", charges.show),
    path("admin/", admin.site.urls),
]


def handler404(request, exception):
    return JsonResponse({"error": "not_found", "message": "There is nothing here."}, status=404)


def handler500(request):
    return JsonResponse({"error": "internal", "message": "Something went wrong."}, status=500)
