from collections import Counter
n = int(input())
up, down = Counter(), Counter()
for _ in range(n):
    a, b = input().split()
    up[a] += 1
    down[b] += 1
half = n // 2
moves = [max(0, half - up[c]) for c in up + down if up[c] + down[c] >= half]
print(min(moves, default=-1))
