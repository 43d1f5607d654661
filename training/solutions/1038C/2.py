n = int(input())
c = [(int(x), 0) for x in input().split()]
c += [(int(x), 1) for x in input().split()]
c.sort(reverse=True)
ans = 0
for i in range(2 * n):
    v, t = c[i]
    if i % 2 == t:
        ans += -v if t else v
print(ans)
