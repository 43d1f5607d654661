for _ in range(int(input())):
    p = sorted(input())
    h = input()
    n = len(p)
    print("YES" if any(sorted(h[i:i + n]) == p for i in range(len(h) - n + 1)) else "NO")
