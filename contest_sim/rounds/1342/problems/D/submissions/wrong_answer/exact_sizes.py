# Applies each limit to the arrays of that very size instead of that size or more.
from collections import Counter

n, k = map(int, input().split())
sizes = sorted(map(int, input().split()))
limits = list(map(int, input().split()))
groups = max(-(-count // limits[size - 1]) for size, count in Counter(sizes).items())
print(groups)
for first in range(groups):
    group = sizes[first::groups]
    print(len(group), *group)
