n = int(input())
print(3 * n + 3)
for i in range(n + 1):
    print(i, i)
    print(i, i + 1)
    print(i + 1, i)
