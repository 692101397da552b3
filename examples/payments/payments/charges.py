import json

from django import forms
from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Count, Sum
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .health import describe
from .models import Charge


class ChargeForm(forms.ModelForm):
    class Meta:
        model = Charge
        fields = ["amount", "currency", "reference"]

    def validate_unique(self):
        """A known reference is a repeated request, not a mistake."""


def represent(charge):
    return {
        "id": str(charge.id),
        "amount": charge.amount,
        "currency": charge.currency,
        "reference": charge.reference,
        "status": charge.status,
        "created_at": charge.created_at.isoformat(),
    }


def error(status, code, message, **details):
    return JsonResponse({"error": code, "message": message, **details}, status=status)


# Services call this, browsers do not: there is no cookie that a forged request could use.
@csrf_exempt
@require_POST
def create(request):
    try:
        data = json.loads(request.body)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        return error(400, "invalid_json", "The body must be a JSON object.")

    form = ChargeForm(data)
    if not form.is_valid():
        return error(400, "invalid", "The charge is not valid.", fields=form.errors)

    charge, created = capture(**form.cleaned_data)
    if (charge.amount, charge.currency) != (
        form.cleaned_data["amount"],
        form.cleaned_data["currency"],
    ):
        return error(409, "reference_taken", "This reference belongs to a different charge.")
    if charge.status == Charge.Status.DECLINED:
        return error(402, "declined", "The charge was declined.", charge=represent(charge))
    return JsonResponse(represent(charge), status=201 if created else 200)


def capture(amount, currency, reference):
    status = Charge.Status.DECLINED if amount > settings.CHARGE_LIMIT else Charge.Status.CAPTURED
    try:
        with transaction.atomic():
            charge = Charge.objects.create(
                amount=amount, currency=currency, reference=reference, status=status
            )
    except IntegrityError:
        return Charge.objects.get(reference=reference), False
    return charge, True


@require_GET
def show(request, charge_id):
    charge = Charge.objects.filter(pk=charge_id).first()
    if charge is None:
        return error(404, "not_found", "There is no such charge.")
    return JsonResponse(represent(charge))


@require_GET
def status(request):
    captured = Charge.objects.filter(status=Charge.Status.CAPTURED).order_by("currency")
    totals = captured.values("currency").annotate(charges=Count("id"), amount=Sum("amount"))
    return JsonResponse(describe("ok") | {"captured": list(totals)})
