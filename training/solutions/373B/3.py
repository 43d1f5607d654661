w, m, k = map(int, input().split())
total = 0
for digits in range(1, 19):
    if m >= 10 ** digits:
        continue
    can = min(w // (digits * k), 10 ** digits - m)
    total += can
    w -= can * digits * k
    m += can
    if m < 10 ** digits:
        break
print(total)
