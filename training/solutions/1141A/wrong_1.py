n, m = map(int, input().split())
k = m // n
r = 0
for p in (2, 3):
    while k % p == 0:
        k //= p
        r += 1
print(r if k == 1 else -1)
