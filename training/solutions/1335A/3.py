t = int(input())
for i in range(t):
    n = int(input())
    print((n - 1) // 2)
