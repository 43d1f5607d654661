from itertools import combinations
n = int(input())
people = sorted(int(x) for x in input().split())
res = []
for single in combinations(range(2 * n), 2):
    rest = [people[i] for i in range(2 * n) if i not in single]
    res.append(sum(rest[i + 1] - rest[i] for i in range(0, len(rest), 2)))
print(min(res))
