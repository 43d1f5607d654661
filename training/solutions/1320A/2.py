from collections import defaultdict
n = int(input())
beauty = defaultdict(int)
for i, v in enumerate(input().split(), 1):
    beauty[int(v) - i] += int(v)
print(max(beauty.values()))
