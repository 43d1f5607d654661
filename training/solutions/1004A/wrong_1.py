n, d = map(int, input().split())
a = list(map(int, input().split()))
r = 2
for i in range(n - 1):
    if a[i + 1] - a[i] >= 2 * d:
        r += 2
print(r)
