n, b, d = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
s = 0
for i in range(n):
    if a[i] <= b:
        s += a[i]
    if s > d:
        ans += 1
        s = 0
print(ans)
