n = int(input()) % 6
x = int(input())
while n:
    if n % 2:
        x = [1, 0, 2][x]
    else:
        x = [0, 2, 1][x]
    n -= 1
print(x)
