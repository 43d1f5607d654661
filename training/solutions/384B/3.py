from itertools import combinations
n, m, k = map(int, input().split())
order = range(m, 0, -1) if k else range(1, m + 1)
pairs = list(combinations(order, 2))
print(len(pairs))
print('\n'.join('%d %d' % p for p in pairs))
