n = int(input())
d = {}
ans = 0
for i in range(n):
    s = input().strip()
    d[s] = d.get(s, 0) + 1
    if d[s] > ans:
        ans = d[s]
print(ans)
