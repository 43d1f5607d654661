n, m = map(int, input().split())
a = [input() for _ in range(n)]
d = [s.find("S") - s.find("G") for s in a]
if min(d) < 0:
    print(-1)
else:
    print(len(set(d)))
