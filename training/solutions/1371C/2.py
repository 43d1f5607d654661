for _ in range(int(input())):
    a, b, n, m = map(int, input().split())
    if a > b:
        a, b = b, a
    print("Yes" if m <= a and n <= a + b - m else "No")
