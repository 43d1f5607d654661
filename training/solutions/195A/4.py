a, b, c = map(int, input().split())
x = (a - b) * c
if x % b == 0:
    print(x // b)
else:
    print(x // b + 1)
