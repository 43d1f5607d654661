t = int(input())
for i in range(t):
    n = int(input())
    if n % 2:
        n -= 1
    print(n // 2)
