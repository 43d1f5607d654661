def comp(x):
    d = 2
    while d * d <= x:
        if x % d == 0:
            return True
        d += 1
    return False
n = int(input())
b = 4
while not comp(b) or not comp(n + b):
    b += 1
print(n + b, b)
