n = int(input())
a = list(map(int, input().split()))
r = 10**9
for i in range(n):
    r = min(r, min(a[0], a[i]) // i if i else r)
    if i < n - 1:
        r = min(r, min(a[-1], a[i]) // (n - 1 - i))
print(r)
