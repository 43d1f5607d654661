import sys
n, a, b, *t = map(int, sys.stdin.read().split())
served = half = 0
for x in t:
    if x == 1 and a:
        a -= 1
    elif b:
        b -= 1
        half += 2 - x
    elif x == 1 and half:
        half -= 1
    else:
        continue
    served += x
print(sum(t) - served)
