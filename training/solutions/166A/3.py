n, k = map(int, input().split())
a = []
for i in range(n):
    p, t = map(int, input().split())
    a.append((p, -t))
a.sort(reverse=True)
ans = 0
for x in a:
    if x == a[k - 1]:
        ans += 1
print(ans)
