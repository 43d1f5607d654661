n = int(input())
day = [0] * (10 ** 6 + 1)
here = [False] * (10 ** 6 + 1)
cuts = [0]
people = 0
bad = False
for i, x in enumerate(input().split(), 1):
    x = int(x)
    e = abs(x)
    if (x > 0 and day[e] == len(cuts)) or (x < 0 and not here[e]):
        bad = True
        break
    day[e] = len(cuts)
    here[e] = x > 0
    people += 1 if x > 0 else -1
    if people == 0:
        cuts.append(i)
if bad or people:
    print(-1)
else:
    print(len(cuts) - 1)
    print(*[q - p for p, q in zip(cuts, cuts[1:])])
