n = int(input())
print(3 * n + 4)
for i in range(n + 2):
    for j in range(i - 1, i + 2):
        if 0 <= j <= n + 1:
            print(i, -j)
