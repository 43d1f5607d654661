n, k = map(int, input().split())
a = b = 0
m = n
while m % 2 == 0:
    m //= 2
    a += 1
while m % 5 == 0:
    m //= 5
    b += 1
print(n * 2 ** max(0, k - a) * 5 ** max(0, k - b))
