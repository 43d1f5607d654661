n = int(input())
a, b = 1, 2
k = 0
while b <= n:
    a, b = b, a + b
    k += 1
print(k)
