n = int(input()) % 6
x = int(input())
for i in range(1, n + 1):
    if i % 2:
        x = [1, 0, 2][x]
    else:
        x = [0, 2, 1][x]
print(x)
