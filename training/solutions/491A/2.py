a = int(input())
b = int(input())
n = a + b + 1
r = [i for i in range(1, a + 1)]
r += [i for i in range(n, a, -1)]
print(*r)
