import random
from datetime import date, timedelta
random.seed(int(input()))
for _ in range(2):
    d = date(1900, 1, 1) + timedelta(random.randint(0, 50768))
    print("%d:%02d:%02d" % (d.year, d.month, d.day))
