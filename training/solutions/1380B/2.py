for _ in range(int(input())):
    s = input().strip()
    r, p, q = s.count('R'), s.count('P'), s.count('S')
    best = max(r, p, q)
    if best == r:
        c = 'P'
    elif best == p:
        c = 'S'
    else:
        c = 'R'
    print(c * len(s))
