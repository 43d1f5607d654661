n, a = map(int, input().split())
t = list(map(int, input().split()))
a -= 1
ans = t[a]
for d in range(1, n):
    x = a - d
    y = a + d
    if x >= 0 and y < n:
        if t[x] == 1 and t[y] == 1:
            ans += 2
    elif x >= 0:
        ans += t[x]
    elif y < n:
        ans += t[y]
print(ans)
