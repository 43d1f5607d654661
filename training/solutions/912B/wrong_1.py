n, k = map(int, input().split())
p = 1
while p <= n:
    p *= 2
print(p - 1)
