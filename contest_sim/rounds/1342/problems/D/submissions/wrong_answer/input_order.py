# Finds the right number of groups, but deals the arrays out in the order of the input.
n, k = map(int, input().split())
sizes = list(map(int, input().split()))
limits = list(map(int, input().split()))
having = [0] * (k + 1)
for size in sizes:
    having[size] += 1
groups = larger = 0
for size in range(k, 0, -1):
    larger += having[size]
    groups = max(groups, -(-larger // limits[size - 1]))
print(groups)
for first in range(groups):
    group = sizes[first::groups]
    print(len(group), *group)
