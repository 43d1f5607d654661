import sys

d = list(map(int, sys.stdin.read().split()))
n, k = d[0], d[1]
row = [False] * n
row[k - 1] = True
for op, i in zip(d[4::2], d[5::2]):
    if op:
        row.insert(i - 1, False)
    elif any(row[:i]):
        row = row[:i]
    else:
        row = row[i:]
    print(len(row), row.index(True) + 1)
