for _ in range(int(input())):
    s = set(input().strip())
    t = set(input().strip())
    print("YES" if s & t else "NO")
