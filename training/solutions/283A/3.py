import sys
lines = sys.stdin.read().split("\n")[1:]
base, lazy = [0], {}
summ = 0
for line in lines:
    if not line.strip():
        continue
    w = [int(c) for c in line.split()]
    size = len(base)
    if w[0] == 3:
        add = lazy.pop(size, 0)
        summ -= base.pop() + add
        size -= 1
        lazy[size] = lazy.get(size, 0) + add
    elif w[0] == 2:
        base.append(w[1])
        summ += w[1]
        size += 1
    else:
        lazy[w[1]] = lazy.get(w[1], 0) + w[2]
        summ += w[1] * w[2]
    print(summ / size)
