n = int(input())
a = list(map(int, input().split()))
r = min(a[0], a[-1])
for x, y in zip(a, a[1:]):
    r = min(r, max(x, y))
print(r)
