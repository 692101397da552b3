import logging

from django import forms
from django.conf import settings
from django.db import transaction
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from . import jobs, payments
from .carts import with_cart
from .models import Order, OrderLine
from .responses import error, invalid, invalid_json, read_object

log = logging.getLogger(__name__)


class CheckoutForm(forms.Form):
    email = forms.EmailField()


def represent(order):
    return {
        "id": str(order.id),
        "status": order.status,
        "email": order.email,
        "total": order.total,
        "currency": settings.CURRENCY,
        "charge": order.charge_id,
        "created_at": order.created_at.isoformat(),
    }


@require_POST
@with_cart
def checkout(request, cart):
    data = read_object(request)
    if data is None:
        return invalid_json()
    form = CheckoutForm(data)
    if not form.is_valid():
        return invalid(form.errors)
    lines = cart.lines()
    if not lines:
        return error(400, "cart_empty", "There is nothing in the cart.")

    order = place(form.cleaned_data["email"], lines)
    try:
        order.charge_id = payments.charge(order.total, settings.CURRENCY, f"order-{order.id}")
    except payments.Declined:
        settle(order, Order.Status.DECLINED)
        return error(402, "declined", "The payment was declined.", order=represent(order))
    except payments.Unavailable as problem:
        log.warning("order %s could not be paid: %s", order.id, problem)
        settle(order, Order.Status.FAILED)
        return error(502, "payments_unavailable", "Payments do not answer. Please try again.")

    settle(order, Order.Status.PAID)
    cart.clear()
    jobs.enqueue("send_receipt", order=str(order.id))
    return JsonResponse(represent(order), status=201)


@transaction.atomic
def place(email, lines):
    order = Order.objects.create(email=email)
    OrderLine.objects.bulk_create(
        OrderLine(order=order, product=product, price=product.price, quantity=quantity)
        for product, quantity in lines
    )
    return order


def settle(order, status):
    order.status = status
    order.save(update_fields=["status", "charge_id"])
