n = int(input())
a, b = 1, 1
c = n - 2
if c % 3 == 0:
    b += 1
    c -= 1
print(a, b, c)
