n = int(input())
a = input().split()
x = a.count("1")
y = n - x
if x and y:
    print(*[2, 1] + [2] * (y - 1) + [1] * (x - 1))
else:
    print(*a)
