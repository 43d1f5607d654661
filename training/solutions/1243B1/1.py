for _ in range(int(input())):
    n = int(input())
    s = input()
    t = input()
    d = [(x, y) for x, y in zip(s, t) if x != y]
    print("Yes" if len(d) == 2 and d[0] == d[1] else "No")
