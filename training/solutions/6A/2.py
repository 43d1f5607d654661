from itertools import combinations
a = sorted(map(int, input().split()))
d = [x + y - z for x, y, z in combinations(a, 3)]
if max(d) > 0:
    print("TRIANGLE")
elif 0 in d:
    print("SEGMENT")
else:
    print("IMPOSSIBLE")
