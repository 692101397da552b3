import re
import secrets
from functools import wraps

from django.conf import settings
from django.core.cache import cache
from django.http import JsonResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_http_methods

from . import products
from .models import Product
from .responses import error, invalid, invalid_json, not_found, read_object

COOKIE = "cart"
HEADER = "X-Cart"
LIFETIME = 14 * 24 * 60 * 60
MAX_QUANTITY = 99
ID = re.compile(r"[A-Za-z0-9_-]{16,64}")


class Cart:
    """Product ids and quantities under a name that only its owner knows."""

    def __init__(self, cart_id):
        self._key = f"cart:{cart_id}"

    def quantities(self):
        return cache.get(self._key) or {}

    def set(self, product_id, quantity):
        quantities = self.quantities()
        quantities[product_id] = quantity
        if not quantity:
            del quantities[product_id]
        cache.set(self._key, quantities, LIFETIME)

    def clear(self):
        cache.delete(self._key)

    def lines(self):
        quantities = self.quantities()
        # What is no longer sold is no longer in the cart.
        found = Product.objects.select_related("category").filter(pk__in=quantities)
        return [(product, quantities[product.id]) for product in found]


def represent(cart):
    lines = cart.lines()
    return {
        "lines": [
            {
                "product": products.represent(product),
                "quantity": quantity,
                "total": product.price * quantity,
            }
            for product, quantity in lines
        ],
        "count": sum(quantity for _, quantity in lines),
        "total": sum(product.price * quantity for product, quantity in lines),
        "currency": settings.CURRENCY,
    }


def with_cart(view):
    """Find the request's cart: by the header `X-Cart`, else by cookie, else a new one."""

    @wraps(view)
    def answer(request, *args, **kwargs):
        given = request.headers.get(HEADER)
        if given is not None:
            if not ID.fullmatch(given):
                return error(400, "invalid_cart", f"{HEADER} must be 16 to 64 letters and digits.")
            return view(request, Cart(given), *args, **kwargs)

        known = request.COOKIES.get(COOKIE, "")
        cart_id = known if ID.fullmatch(known) else secrets.token_urlsafe(24)
        response = view(request, Cart(cart_id), *args, **kwargs)
        response.set_cookie(
            COOKIE,
            cart_id,
            max_age=LIFETIME,
            httponly=True,
            samesite="Lax",
            secure=request.is_secure(),
        )
        return response

    answer = ensure_csrf_cookie(answer)
    answer.uses_cart = True
    return answer


class CsrfMiddleware(CsrfViewMiddleware):
    """Other sites can make a browser send our cookie, but not the header that names a cart.

    So only requests that rely on the cookie have to bring a token.
    """

    def process_view(self, request, callback, callback_args, callback_kwargs):
        if getattr(callback, "uses_cart", False) and HEADER in request.headers:
            return None
        return super().process_view(request, callback, callback_args, callback_kwargs)


@require_http_methods(["GET", "POST"])
@with_cart
def cart(request, cart):
    if request.method == "POST":
        if problem := change(cart, read_object(request)):
            return problem
    return JsonResponse(represent(cart))


def change(cart, data):
    if data is None:
        return invalid_json()
    quantity = data.get("quantity")
    if type(quantity) is not int or not 0 <= quantity <= MAX_QUANTITY:
        return invalid({"quantity": [f"Must be between 0 and {MAX_QUANTITY}."]})
    product_id = data.get("product")
    if type(product_id) is not int:
        return invalid({"product": ["Must be the id of a product."]})
    product = Product.objects.filter(pk=product_id).first()
    if product is None:
        return not_found("product")
    cart.set(product.id, quantity)
    return None
