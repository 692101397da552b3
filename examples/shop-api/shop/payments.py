import requests
from django.conf import settings


class Declined(Exception):
    pass


class Unavailable(Exception):
    pass


def charge(amount, currency, reference):
    """Charge once for each reference, however often it is asked. Returns the charge's id."""
    if not settings.PAYMENTS_API:
        raise Unavailable("PAYMENTS_API is not set")
    try:
        response = requests.post(
            f"{settings.PAYMENTS_API}/charges",
            json={"amount": amount, "currency": currency, "reference": reference},
            timeout=(2, 10),
        )
        if response.status_code == 402:
            raise Declined
        response.raise_for_status()
        return response.json()["id"]
    except (requests.RequestException, KeyError, TypeError) as problem:
        raise Unavailable(str(problem)) from problem
