import sys
d = list(map(int, sys.stdin.read().split()))
n, s = d[0], d[1]
go = d[2:n + 2]
back = d[n + 2:]
def ok():
    if go[0] == 0:
        return False
    if go[s - 1] == 1:
        return True
    if back[s - 1] == 0:
        return False
    for i in range(s, n):
        if go[i] + back[i] == 2:
            return True
    return False
print("YES" if ok() else "NO")
