m = int(input())
ops = [list(map(int, input().split())) for _ in range(m)]
n = int(input())
ask = list(map(int, input().split()))
LIM = 100000
seq = []
size = j = 0
out = []
for op in ops:
    if op[0] == 1:
        new = 1
        if size < LIM:
            seq.append(op[1])
    else:
        l, c = op[1:]
        new = l * c
        base = seq[:l]
        for _ in range(c):
            if len(seq) >= LIM:
                break
            seq += base
    while j < n and ask[j] <= size + new:
        out.append(op[1] if op[0] == 1 else seq[(ask[j] - size - 1) % op[1]])
        j += 1
    size += new
print(*out)
