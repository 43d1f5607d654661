n, m = map(int, input().split())
p = [0]
for x in input().split():
    p.append(p[-1] + int(x))
ans = 0
for i in range(m):
    l, r = map(int, input().split())
    ans += p[r] - p[l - 1]
print(max(ans, 0))
