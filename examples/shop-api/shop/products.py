from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.http import require_GET

from .models import Product
from .responses import not_found


def represent(product):
    return {
        "id": product.id,
        "slug": product.slug,
        "name": product.name,
        "description": product.description,
        "price": product.price,
        "currency": settings.CURRENCY,
        "category": product.category and product.category.name,
        "rating": product.rating,
        "review_count": product.review_count,
    }


@require_GET
def index(request):
    products = Product.objects.select_related("category")
    if category := request.GET.get("category"):
        products = products.filter(category__slug=category)
    return JsonResponse({"products": [represent(product) for product in products]})


@require_GET
def show(request, product_id):
    product = Product.objects.select_related("category").filter(pk=product_id).first()
    return JsonResponse(represent(product)) if product else not_found("product")
