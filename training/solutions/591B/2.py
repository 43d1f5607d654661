import sys
t = sys.stdin.read().split()
s = t[2]
pos = {chr(i): i for i in range(97, 123)}
for x, y in zip(t[3::2], t[4::2]):
    pos[x], pos[y] = pos[y], pos[x]
name = {pos[c]: c for c in pos}
print("".join(name[ord(c)] for c in s))
