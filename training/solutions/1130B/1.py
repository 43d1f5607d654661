n = int(input())
a = list(map(int, input().split()))
p = [[] for i in range(n + 1)]
p[0] = [0, 0]
for i in range(2 * n):
    p[a[i]].append(i)
ans = 0
for i in range(n):
    ans += abs(p[i][0] - p[i + 1][0]) + abs(p[i][1] - p[i + 1][1])
print(ans)
