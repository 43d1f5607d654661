n, m = map(int, input().split())
r = -1
if m % n == 0:
    k = m // n
    r = 0
    for p in (2, 3):
        while k % p == 0:
            k //= p
            r += 1
    if k > 1:
        r = -1
print(r)
