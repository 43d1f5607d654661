n = int(input())
a = []
for i in range(n):
    x, d = map(int, input().split())
    a.append((x, d))
ans = "NO"
for x, d in a:
    for y, e in a:
        if x + d == y and y + e == x:
            ans = "YES"
print(ans)
