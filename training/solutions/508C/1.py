m, t, r = map(int, input().split())
w = list(map(int, input().split()))
if r > t:
    print(-1)
else:
    lit = set()
    for x in w:
        burning = sum(s < x <= s + t for s in lit)
        s = x - 1
        while burning < r:
            if s not in lit:
                lit.add(s)
                burning += 1
            s -= 1
    print(len(lit))
