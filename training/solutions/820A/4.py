c, v, m, a, l = map(int, input().split())
days = 0
page = 0
while page < c:
    if days > 0:
        page -= l
    page += v
    v += a
    if v > m:
        v = m
    days += 1
print(days)
