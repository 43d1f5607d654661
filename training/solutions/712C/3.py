x, y = map(int, input().split())
seq = [y, y, y]
while seq[-3] < x:
    seq.append(seq[-1] + seq[-2] - 1)
print(len(seq) - 3)
