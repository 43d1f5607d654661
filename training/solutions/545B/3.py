import sys
s, t = sys.stdin.read().split()
a = list(s)
turn = False
for i in range(len(a)):
    if s[i] != t[i]:
        if turn:
            a[i] = t[i]
        turn = not turn
print("impossible" if turn else "".join(a))
