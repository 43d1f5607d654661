p = sorted(tuple(map(int, input().split())) for _ in range(8))
x = [a for a, b in p]
y = [b for a, b in p]
good = x[0] == x[2] < x[3] == x[4] < x[5] == x[7]
good = good and y[:3] == y[5:] and y[0] < y[1] < y[2]
good = good and y[3] == y[0] and y[4] == y[2]
print("respectable" if good else "ugly")
