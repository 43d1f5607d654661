n = int(input())
k = 0
step = 1 << 60
while step:
    t = k + step
    left, petya = n, 0
    while left > t:
        left -= t
        petya += left // 10
        left -= left // 10
    if petya > n // 2:
        k = t
    step >>= 1
print(k + 1)
