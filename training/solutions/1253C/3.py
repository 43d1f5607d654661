n, m = map(int, input().split())
sweets = sorted(map(int, input().split()))
groups = [0] * m
result = []
penalty = 0
for i, x in enumerate(sweets):
    groups[i % m] += x
    penalty += groups[i % m]
    result.append(penalty)
print(' '.join(map(str, result)))
