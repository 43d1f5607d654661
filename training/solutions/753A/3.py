n = int(input())
a = []
x = 1
while n - x > x:
    a.append(x)
    n -= x
    x += 1
a.append(n)
print(len(a))
print(*a)
