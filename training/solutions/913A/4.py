n = int(input())
m = int(input())
k = 1
while n > 0 and k <= m:
    k *= 2
    n -= 1
print(m % k)
