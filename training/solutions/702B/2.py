from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
total = 0
for x in c:
    for p in range(1, 32):
        y = (1 << p) - x
        if y in c:
            total += c[x] * (c[y] - (x == y))
print(total // 2)
