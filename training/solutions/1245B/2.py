for _ in range(int(input())):
    n = int(input())
    a, b, c = map(int, input().split())
    s = input().strip()
    k = min(a, s.count("S")) + min(b, s.count("R")) + min(c, s.count("P"))
    if k < (n + 1) // 2:
        print("NO")
        continue
    t = s.replace("R", "p", b).replace("P", "s", c).replace("S", "r", a)
    left = "r" * (a - t.count("r")) + "p" * (b - t.count("p")) + "s" * (c - t.count("s"))
    for x in left:
        for y in "RPS":
            if y in t:
                t = t.replace(y, x, 1)
                break
    print("YES")
    print(t.upper())
