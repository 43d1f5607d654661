n = int(input())
x1, y1, x2, y2 = zip(*[map(int, input().split()) for _ in range(n)])
side = max(x2) - min(x1)
total = 0
for i in range(n):
    total += (x2[i] - x1[i]) * (y2[i] - y1[i])
ok = side == max(y2) - min(y1) and total == side * side
print(["NO", "YES"][ok])
