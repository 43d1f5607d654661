n = int(input())
cost = [int(x) for x in input().split()]
states = [("", 0)]
for k in cost:
    s = input().strip()
    new = []
    for word, add in ((s, 0), (s[::-1], k)):
        ways = [e + add for w, e in states if w <= word]
        if ways:
            new.append((word, min(ways)))
    states = new
print(min((e for w, e in states), default=-1))
