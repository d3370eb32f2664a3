# needs: django_project.sh, django_settings.py, django_models.py, django_views.py, django_admin.py, django_tests.py

sed -i 's/Loan.objects.select_related("tool").order_by/Loan.objects.order_by/' loans/views.py
python manage.py test -k 50_loans 2>&1 | grep -A 9 AssertionError | sed -E 's/SELECT .* FROM ("[a-z_]+").*/SELECT … FROM \1/'
