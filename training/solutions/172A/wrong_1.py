n = int(input())
a = [input() for _ in range(n)]
x, y = a[0], a[1]
k = 0
while x[k] == y[k]:
    k += 1
print(k)
