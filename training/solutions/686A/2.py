import sys
d = sys.stdin.read().split()
have = int(d[1])
sad = 0
for i in range(2, len(d), 2):
    v = int(d[i] + d[i + 1])
    if have + v < 0:
        sad += 1
    else:
        have += v
print(have, sad)
