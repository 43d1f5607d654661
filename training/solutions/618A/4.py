n = int(input())
for i in range(17, -1, -1):
    if n >= 2 ** i:
        print(i + 1, end=" ")
        n -= 2 ** i
print()
