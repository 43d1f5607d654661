import sys
points = list(map(int, sys.stdin.read().split()))[1:]
one = [sum(x for x in points if x > 0)]
two = [sum(-x for x in points if x < 0)]
for x in points:
    if x > 0:
        one.append(x)
    else:
        two.append(-x)
last = points[-1] > 0
one.append(int(last))
two.append(int(not last))
print("first" if one > two else "second")
