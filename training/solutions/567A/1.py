n = int(input())
x = list(map(int, input().split()))
for i in range(n):
    d = []
    if i > 0:
        d.append(x[i] - x[i - 1])
    if i < n - 1:
        d.append(x[i + 1] - x[i])
    print(min(d), max(x[i] - x[0], x[-1] - x[i]))
