t = int(input())
for i in range(t):
    n = int(input())
    print(n // 2 + n % 2)
