n = int(input())
p = list(map(int, input().split()))
ans = []
for i in range(1, n + 1):
    used = [False] * (n + 1)
    x = i
    while not used[x]:
        used[x] = True
        x = p[x - 1]
    ans.append(x)
print(*ans)
