n, a, b = map(int, input().split())
k = (a + b) % n
if k == 0:
    k = n
print(k)
