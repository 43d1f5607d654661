n, m = map(int, input().split())
a = list(map(int, input().split()))
b = sorted(map(int, input().split()))
best = m
for y in set(b):
    x = (y - a[0]) % m
    if x < best and sorted((v + x) % m for v in a) == b:
        best = x
print(best)
