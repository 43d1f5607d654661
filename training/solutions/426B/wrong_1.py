n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
if n % 2 == 0 and a == a[::-1]:
    print(n // 2)
else:
    print(n)
