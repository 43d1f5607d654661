k = int(input())
n = 19
while True:
    s = 0
    m = n
    while m > 0:
        s += m % 10
        m //= 10
    if s == 10:
        k -= 1
        if k == 0:
            break
    n += 9
print(n)
