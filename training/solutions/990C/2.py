import sys
words = sys.stdin.read().split()[1:]
open_ = {}
close = {}
for s in words:
    need = have = 0
    for c in s:
        if c == "(":
            have += 1
        elif have:
            have -= 1
        else:
            need += 1
    if need == 0:
        open_[have] = open_.get(have, 0) + 1
    if have == 0:
        close[need] = close.get(need, 0) + 1
print(sum(v * close.get(k, 0) for k, v in open_.items()))
