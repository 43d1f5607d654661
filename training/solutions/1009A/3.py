n, m = map(int, input().split())
c = list(map(int, input().split()))
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if len(a) == 0:
        break
    if a[0] >= c[i]:
        a.pop(0)
        ans += 1
print(ans)
