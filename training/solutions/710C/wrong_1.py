n = int(input())
x = 1
for i in range(n):
    print(*range(x, x + n))
    x += n
