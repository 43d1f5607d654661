n = int(input())
d = {}
ans = 0
for i in range(n):
    s = input()
    d[s] = d.get(s, 0) + 1
    ans = max(ans, d[s])
print(ans)
