from django import forms
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from pymongo.errors import PyMongoError

from . import jobs
from .models import Product
from .responses import error, invalid, invalid_json, not_found, read_object
from .review_store import ReviewsUnavailable, review_store


class ReviewForm(forms.Form):
    author = forms.CharField(max_length=60)
    rating = forms.IntegerField(min_value=1, max_value=5)
    text = forms.CharField(max_length=2000)


def represent(review):
    return {
        "author": review["author"],
        "rating": review["rating"],
        "text": review["text"],
        "created_at": review["created_at"].isoformat(),
    }


# Reviews are anonymous: no cookie counts here, so a forged request can do nothing special.
@csrf_exempt
@require_http_methods(["GET", "POST"])
def reviews(request, product_id):
    if not Product.objects.filter(pk=product_id).exists():
        return not_found("product")
    try:
        if request.method == "POST":
            return write(request, product_id)
        found = review_store().of_product(product_id)
    except (ReviewsUnavailable, PyMongoError):
        return error(503, "reviews_unavailable", "Reviews are not available right now.")
    return JsonResponse({"reviews": [represent(review) for review in found]})


def write(request, product_id):
    data = read_object(request)
    if data is None:
        return invalid_json()
    form = ReviewForm(data)
    if not form.is_valid():
        return invalid(form.errors)
    review = review_store().add(product_id, form.cleaned_data)
    jobs.enqueue("refresh_ratings")
    return JsonResponse(represent(review), status=201)
