t = int(input())
for _ in range(t):
    n = int(input())
    print(0 if n % 2 else 1)
