n = int(input())
input()
best = {}
for _ in range(int(input())):
    a, b, c = map(int, input().split())
    best[b] = min(c, best.get(b, c))
print(sum(best.values()))
