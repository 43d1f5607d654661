from collections import Counter
n = int(input())
brands = []
opens = Counter()
for _ in range(n):
    x, y = input().split()
    brands.append((x, y))
    opens[y] += 1
print(sum(opens[x] - (x == y) == 0 for x, y in brands))
