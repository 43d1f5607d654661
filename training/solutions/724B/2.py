from itertools import combinations

n, m = map(int, input().split())
rows = [[int(x) - 1 for x in input().split()] for _ in range(n)]

def fits(order):
    return all(sum(r[c] != i for i, c in enumerate(order)) < 3 for r in rows)

orders = [list(range(m))]
for i, j in combinations(range(m), 2):
    p = list(range(m))
    p[i], p[j] = j, i
    orders.append(p)
print("YES" if any(map(fits, orders)) else "NO")
