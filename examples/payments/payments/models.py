import uuid

from django.core.validators import MinValueValidator, RegexValidator
from django.db import models


class Charge(models.Model):
    class Status(models.TextChoices):
        CAPTURED = "captured"
        DECLINED = "declined"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    amount = models.PositiveBigIntegerField(
        "amount in minor units", validators=[MinValueValidator(1)]
    )
    currency = models.CharField(
        max_length=3, validators=[RegexValidator("^[A-Z]{3}$", "Use a code like EUR.")]
    )
    # What the caller calls this payment; makes a repeated request harmless.
    reference = models.CharField(max_length=80, unique=True)
    status = models.CharField(max_length=8, choices=Status, default=Status.CAPTURED)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="charge_amount_positive")
        ]

    def __str__(self):
        return f"{self.reference}: {self.amount} {self.currency}"
