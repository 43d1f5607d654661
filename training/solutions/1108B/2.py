from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
x = max(c)
y = 1
for v in c:
    if x % v != 0 or c[v] == 2:
        y = max(y, v)
print(x, y)
