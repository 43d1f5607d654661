from collections import Counter
n = int(input())
pts = [tuple(map(int, input().split())) for _ in range(n)]
ans = 0
for v in zip(*pts):
    ans += sum(k * (k - 1) // 2 for k in Counter(v).values())
print(ans)
