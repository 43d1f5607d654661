from itertools import combinations
n, k = map(int, input().split())
code = {'S': 0, 'E': 1, 'T': 2}
cards = [tuple(code[c] for c in input().strip()) for _ in range(n)]
have = set(cards)
found = 0
for a, b in combinations(cards, 2):
    if tuple((-x - y) % 3 for x, y in zip(a, b)) in have:
        found += 1
print(found // 3)
