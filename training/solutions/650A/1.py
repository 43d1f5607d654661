from collections import Counter
n = int(input())
pts = [tuple(map(int, input().split())) for _ in range(n)]

def pairs(items):
    return sum(k * (k - 1) // 2 for k in Counter(items).values())

print(pairs(x for x, y in pts) + pairs(y for x, y in pts) - pairs(pts))
