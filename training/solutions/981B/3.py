n = int(input())
d = {}
for i in range(n):
    a, x = map(int, input().split())
    d[a] = x
m = int(input())
for i in range(m):
    b, y = map(int, input().split())
    if b not in d or d[b] < y:
        d[b] = y
ans = 0
for k in d:
    ans += d[k]
print(ans)
