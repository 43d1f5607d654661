from itertools import combinations
a = list(map(int, input().split()))
print("YES" if any(2 * sum(c) == sum(a) for c in combinations(a, 3)) else "NO")
