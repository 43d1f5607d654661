a, b = map(int, input().split())
s = t = 0
i, j = a, b
now = 0
while True:
    if i < j or (i == j and a > b):
        s += min(i, j) - now
    else:
        t += min(i, j) - now
    now = min(i, j)
    if i == j:
        break
    if i < j:
        i += a
    else:
        j += b
print("Equal" if s == t else "Dasha" if s > t else "Masha")
