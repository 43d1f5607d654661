n = int(input())
a = [input() for _ in range(n)]
x, y = min(a), max(a)
k = 0
while x[k] == y[k]:
    k += 1
print(k)
