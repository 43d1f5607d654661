from itertools import product
def ways(part):
    cost = {}
    for q in product(range(10), repeat=3):
        c = sum(a != b for a, b in zip(part, q))
        cost[sum(q)] = min(cost.get(sum(q), 3), c)
    return cost
t = [int(c) for c in input().strip()]
left, right = ways(t[:3]), ways(t[3:])
print(min(left[s] + right[s] for s in left))
