from itertools import combinations
n, k = map(int, input().split())
cards = [input().strip() for _ in range(n)]
count = 0
for a, b, c in combinations(cards, 3):
    if all(len({x, y, z}) == 3 for x, y, z in zip(a, b, c)):
        count += 1
print(count)
