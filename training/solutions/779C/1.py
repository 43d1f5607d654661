n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
d = sorted(a[i] - b[i] for i in range(n))
ans = sum(b)
for i in range(n):
    if i < k or d[i] < 0:
        ans += d[i]
print(ans)
