for _ in range(int(input())):
    a, b = map(int, input().split())
    n = a + b
    print("YES" if all(n % i for i in range(2, int(n ** 0.5) + 1)) else "NO")
