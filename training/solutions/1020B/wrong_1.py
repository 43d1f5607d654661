n = int(input())
p = [int(x) - 1 for x in input().split()]
ans = []
for a in range(n):
    holes = [0] * n
    holes[a] = 0
    while holes[a] < 2:
        a = p[a]
        holes[a] += 1
    ans.append(a + 1)
print(*ans)
