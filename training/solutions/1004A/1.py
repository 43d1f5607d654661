n, d = map(int, input().split())
a = list(map(int, input().split()))
r = 2
for i in range(n - 1):
    g = a[i + 1] - a[i]
    if g > 2 * d:
        r += 2
    elif g == 2 * d:
        r += 1
print(r)
