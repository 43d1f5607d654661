n = int(input())
print(n)
for i in range(1, n):
    print(i, i + 1)
print(n, 1)
