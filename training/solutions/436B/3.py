import sys
data = sys.stdin.read().split()
n, m = int(data[0]), int(data[1])
count = [0] * m
for t, line in enumerate(data[3:]):
    for x, ch in enumerate(line):
        if ch == '.' or ch == 'D':
            continue
        if ch == 'U':
            if t % 2:
                continue
            col = x
        else:
            col = x + t if ch == 'R' else x - t
        if 0 <= col < m:
            count[col] += 1
print(' '.join(map(str, count)))
