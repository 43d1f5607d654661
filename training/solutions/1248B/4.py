n = int(input())
a = sorted([int(x) for x in input().split()])
k = sum(a[:n // 2])
s = sum(a) - k
print(k * k + s * s)
