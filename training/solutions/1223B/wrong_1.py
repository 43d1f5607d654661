for _ in range(int(input())):
    s = input().strip()
    t = input().strip()
    print("YES" if any(a == b for a, b in zip(s, t)) else "NO")
