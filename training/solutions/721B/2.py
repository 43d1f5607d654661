import sys
d = sys.stdin.read().split()
n, k = int(d[0]), int(d[1])
l = len(d[-1])
less = same = 0
for w in d[2:2 + n]:
    if len(w) < l:
        less += 1
    elif len(w) == l:
        same += 1

def time(tries):
    t = 0
    for i in range(1, tries + 1):
        t += 1
        if i % k == 0:
            t += 5
    return t + 1

print(time(less), time(less + same - 1))
