# needs: django_project.sh, django_settings.py, django_models.py, django_views.py, django_admin.py, django_tests.py

cat loans/templates/loans/loan_form.html
python manage.py test --verbosity 2 2>&1 | grep -E '^(test_|Ran|OK|FAILED)' | sed -E 's/ \(.*\)//; s/ in [0-9.]+s//'
