n = int(input())
p = [0] * (n + 1)
i = 0
for f in map(int, input().split()):
    p[f] = i
    i += 1
ans = 0
for i in range(2, n + 1):
    ans += abs(p[i] - p[i - 1])
print(ans)
