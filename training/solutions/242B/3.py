n = int(input())
a = []
mn = 10 ** 10
mx = 0
for i in range(n):
    l, r = map(int, input().split())
    a.append((l, r))
    mn = min(mn, l)
    mx = max(mx, r)
ans = -1
for i in range(n):
    if a[i][0] == mn and a[i][1] == mx:
        ans = i + 1
print(ans)
