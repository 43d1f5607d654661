n = int(input())
print(n // 2 + 1)
for i in range(n):
    print(i // 2 + 1, (i + 1) // 2 + 1)
