n = int(input())
ans = 0
if n % 2:
    d = next((i for i in range(3, int(n ** 0.5) + 1, 2) if n % i == 0), n)
    n -= d
    ans = 1
print(ans + n // 2)
