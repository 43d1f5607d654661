n = int(input())
neg = []
pos = []
zero = []
for v in map(int, input().split()):
    if v < 0:
        neg.append(v)
    elif v > 0:
        pos.append(v)
    else:
        zero.append(v)
if not pos:
    pos.append(neg.pop())
    pos.append(neg.pop())
if len(neg) % 2 == 0:
    zero.append(neg.pop())
print(len(neg), *neg)
print(len(pos), *pos)
print(len(zero), *zero)
