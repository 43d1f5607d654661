n, a, b, c = map(int, input().split())
r = 0
for x in range(n // a + 1):
    for y in range((n - a * x) // b + 1):
        k = n - a * x - b * y
        if k % c == 0:
            r = max(r, x + y + k // c)
print(r)
