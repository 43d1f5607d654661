import sys
v = sys.stdin.read().split()
acts = list(zip(v[1::2], v[2::2]))
alive = {chr(97 + i): True for i in range(26)}
shocks = 0
for sign, word in acts[:-1]:
    if sum(alive.values()) == 1:
        shocks += sign != '.'
        continue
    for c in alive:
        if (c in word) != (sign == '!'):
            alive[c] = False
print(shocks)
