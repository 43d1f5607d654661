n, m = map(int, input().split())
a = []
for i in range(m):
    x, y = map(int, input().split())
    a.append([y, x])
a.sort(reverse=True)
ans = 0
for y, x in a:
    if n >= x:
        ans += x * y
        n -= x
    else:
        ans += n * y
        break
print(ans)
