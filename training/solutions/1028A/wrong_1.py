n, m = map(int, input().split())
x, y = [], []
for i in range(n):
    s = input()
    for j in range(m):
        if s[j] == "B":
            x.append(i + 1)
            y.append(j + 1)
print(x[0], y[0])
