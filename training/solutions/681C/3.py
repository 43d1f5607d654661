import sys
from bisect import insort
lines = sys.stdin.read().split("\n")
neg = []
log = []
for s in lines[1:int(lines[0]) + 1]:
    name, *rest = s.split()
    if name == "getMin":
        x = int(rest[0])
        while neg and -neg[-1] < x:
            neg.pop()
            log.append("removeMin")
        if not neg or -neg[-1] > x:
            neg.append(-x)
            log.append("insert %d" % x)
    elif name == "insert":
        insort(neg, -int(rest[0]))
    elif neg:
        neg.pop()
    else:
        log.append("insert 5")
    log.append(s.strip())
print(len(log), *log, sep="\n")
