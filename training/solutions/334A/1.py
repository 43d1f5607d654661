n = int(input())
k = n * n
x = 1
for i in range(n):
    for j in range(n // 2):
        print(x, k + 1 - x, end=" ")
        x += 1
    print()
