import sys
v = list(map(int, sys.stdin.read().split()))
def go(p):
    if len(p) == 5:
        s = 0
        while p:
            for i in range(0, len(p) - 1, 2):
                s += v[5 * p[i] + p[i + 1]] + v[5 * p[i + 1] + p[i]]
            p = p[1:]
        return s
    return max(go(p + [x]) for x in range(5) if x not in p)
print(go([]))
