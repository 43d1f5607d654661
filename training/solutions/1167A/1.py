for _ in range(int(input())):
    n = int(input())
    s = input()
    print("YES" if "8" in s[:max(0, n - 10)] else "NO")
