n = int(input())
rest, contest, sport = 0, 999, 999
for a in map(int, input().split()):
    r = min(rest, contest, sport) + 1
    c = min(rest, sport) if a & 1 else 999
    s = min(rest, contest) if a & 2 else 999
    rest, contest, sport = r, c, s
print(min(rest, contest, sport))
