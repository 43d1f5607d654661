from bisect import bisect_left
ends, ops, pre = [], [], []
size = 0
for _ in range(int(input())):
    op = list(map(int, input().split()))
    if op[0] == 1:
        size += 1
        if len(pre) < 10 ** 5:
            pre.append(op[1])
    else:
        size += op[1] * op[2]
        block = pre[:op[1]]
        while len(pre) < min(size, 10 ** 5):
            pre += block
    ends.append(size)
    ops.append(op)
input()
for q in map(int, input().split()):
    i = bisect_left(ends, q)
    if ops[i][0] == 1:
        print(ops[i][1], end=" ")
    else:
        print(pre[(q - ends[i - 1] - 1) % ops[i][1]], end=" ")
