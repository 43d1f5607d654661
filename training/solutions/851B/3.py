def dist(u, w):
    return (u[0] - w[0]) ** 2 + (u[1] - w[1]) ** 2

x = list(map(int, input().split()))
a, b, c = x[:2], x[2:4], x[4:]
middle = a[0] + c[0] == 2 * b[0] and a[1] + c[1] == 2 * b[1]
print("No" if middle or dist(a, b) != dist(b, c) else "Yes")
