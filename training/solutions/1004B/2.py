n, m = map(int, input().split())
for i in range(n):
    print(1 - i % 2, end="")
