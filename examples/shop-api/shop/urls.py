from django.contrib import admin
from django.urls import path

from . import carts, checkout, health, products, responses, reviews

urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path("api/products", products.index),
    path("api/products/<int:product_id>", products.show),
    path("api/products/<int:product_id>/reviews", reviews.reviews),
    path("api/cart", carts.cart),
    path("api/checkout", checkout.checkout),
    path("admin/", admin.site.urls),
]


def handler404(request, exception):
    return responses.not_found()


def handler500(request):
    return responses.error(500, "internal", "Something went wrong.")
