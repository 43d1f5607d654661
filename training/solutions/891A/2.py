from math import gcd
n = int(input())
a = list(map(int, input().split()))
ones = a.count(1)
steps = 0
row = a
while row and 1 not in row:
    row = [gcd(x, y) for x, y in zip(row, row[1:])]
    steps += 1
if ones:
    print(n - ones)
elif row:
    print(steps + n - 1)
else:
    print(-1)
