for _ in range(int(input())):
    p = input()
    h = input()
    print("YES" if all(h.count(c) >= p.count(c) for c in p) else "NO")
