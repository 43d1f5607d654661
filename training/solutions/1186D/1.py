from math import floor
n = int(input())
a = [input().strip() for _ in range(n)]
b = [floor(float(x)) for x in a]
need = -sum(b)
for i in range(n):
    if need and float(a[i]) != b[i]:
        b[i] += 1
        need -= 1
print(*b, sep='\n')
