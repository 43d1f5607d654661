import sys
for s in sys.stdin.read().split()[1:]:
    c = [0] * 4
    l = 0
    best = len(s) + 1
    for r in range(len(s)):
        c[int(s[r])] += 1
        while c[1] and c[2] and c[3]:
            best = min(best, r - l + 1)
            c[int(s[l])] -= 1
            l += 1
    print(best if best <= len(s) else 0)
