import sys
d = list(map(int, sys.stdin.read().split()))
s = 0
for x, y in zip(d[1::2], d[2::2]):
    if x > y:
        s += 1
    elif x < y:
        s -= 1
if s > 0:
    print("Mishka")
elif s < 0:
    print("Chris")
else:
    print("Friendship is magic!^^")
