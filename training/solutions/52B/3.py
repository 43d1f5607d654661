from collections import Counter
n, m = map(int, input().split())
stars = []
for i in range(n):
    line = input()
    stars += [(i, j) for j in range(m) if line[j] == "*"]
rows = Counter(i for i, j in stars)
cols = Counter(j for i, j in stars)
print(sum((rows[i] - 1) * (cols[j] - 1) for i, j in stars))
