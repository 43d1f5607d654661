n, a, b, c = map(int, input().split())
r = 0
for x in sorted([a, b, c]):
    r += n // x
    n %= x
print(r)
