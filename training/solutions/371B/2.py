a, b = map(int, input().split())
r = 0
for p in 2, 3, 5:
    x = y = 0
    while a % p == 0:
        a //= p
        x += 1
    while b % p == 0:
        b //= p
        y += 1
    r += abs(x - y)
print(r if a == b else -1)
