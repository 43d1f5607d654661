h, m = map(int, input().split(":"))
a, b = map(int, input().split(":"))
m -= b
if m < 0:
    m += 60
    h -= 1
h -= a
if h < 0:
    h += 24
print(f"{h:02}:{m:02}")
