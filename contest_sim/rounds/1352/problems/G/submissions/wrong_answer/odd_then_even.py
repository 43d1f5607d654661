# Odd numbers, then even ones: where they meet, 1 and 2 differ by 1.
for _ in range(int(input())):
    n = int(input())
    if n < 4:
        print(-1)
    else:
        print(*range(n - 1 + n % 2, 0, -2), *range(2, n + 1, 2))
