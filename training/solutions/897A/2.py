import sys
d = sys.stdin.read().split()
s = list(d[2])
q = d[3:]
for i in range(0, len(q), 4):
    for j in range(int(q[i]) - 1, int(q[i + 1])):
        if s[j] == q[i + 2]:
            s[j] = q[i + 3]
print("".join(s))
