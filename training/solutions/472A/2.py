def comp(x):
    d = 2
    while d * d <= x:
        if x % d == 0:
            return True
        d += 1
    return False
n = int(input())
a = 4
while not (comp(a) and comp(n - a)):
    a += 1
print(a, n - a)
