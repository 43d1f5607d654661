n, m = map(int, input().split())
x = []
y = []
for i in range(n):
    s = input()
    for j in range(m):
        if s[j] == "*":
            x.append(i + 1)
            y.append(j + 1)
a = x[0] if x[1] == x[2] else x[1] if x[0] == x[2] else x[2]
b = y[0] if y[1] == y[2] else y[1] if y[0] == y[2] else y[2]
print(a, b)
