def lucky(x):
    x = abs(x)
    while x:
        if x % 10 == 8:
            return True
        x //= 10
    return False

n = int(input())
k = 0
while True:
    n += 1
    k += 1
    if lucky(n):
        break
print(k)
