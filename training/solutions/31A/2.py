from itertools import combinations
n = int(input())
a = list(map(int, input().split()))
pos = {x: i for i, x in enumerate(a, 1)}
for j, k in combinations(range(n), 2):
    s = a[j] + a[k]
    if s in pos:
        print(pos[s], j + 1, k + 1)
        break
else:
    print(-1)
