import sys
d = list(map(int, sys.stdin.read().split()))
ok = {1: 0, 2: 0}
all_ = {1: 0, 2: 0}
for i in range(1, len(d), 3):
    ok[d[i]] += d[i + 1]
    all_[d[i]] += 10
for t in (1, 2):
    if ok[t] * 2 >= all_[t]:
        print("LIVE")
    else:
        print("DEAD")
