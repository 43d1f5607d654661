import sys
data = sys.stdin.read().split()
table = data[2:]
pairs = list(zip(table, table[1:]))
bad = 0
for j in range(int(data[1])):
    if all(a[j] <= b[j] for a, b in pairs):
        pairs = [(a, b) for a, b in pairs if a[j] == b[j]]
    else:
        bad += 1
print(bad)
