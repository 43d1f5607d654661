n, b = map(int, input().split())
a = list(map(int, input().split()))
d = 0
ans = 0
for i in range(n - 1):
    d += 1 if a[i] % 2 else -1
    c = abs(a[i] - a[i + 1])
    if d == 0 and c <= b:
        b -= c
        ans += 1
print(ans)
