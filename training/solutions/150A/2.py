def smallest(n):
    i = 2
    while i * i <= n:
        if n % i == 0:
            return i
        i += 1
    return n

q = int(input())
a = smallest(q)
if a == q:
    print(1, 0)
else:
    b = smallest(q // a)
    if a * b == q:
        print(2)
    else:
        print(1, a * b)
