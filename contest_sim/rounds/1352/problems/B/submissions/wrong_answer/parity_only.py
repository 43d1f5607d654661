# Checks the parity but not that n is large enough.
for _ in range(int(input())):
    n, k = map(int, input().split())
    if n % 2 == k % 2:
        print("YES")
        print(*[1] * (k - 1), n - k + 1)
    elif n % 2 == 0:
        print("YES")
        print(*[2] * (k - 1), n - 2 * k + 2)
    else:
        print("NO")
