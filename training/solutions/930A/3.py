n = int(input())
kids = [[] for _ in range(n + 1)]
for i, p in enumerate(input().split(), 2):
    kids[int(p)].append(i)
level = [1]
ans = 0
while level:
    ans += len(level) % 2
    level = [u for v in level for u in kids[v]]
print(ans)
