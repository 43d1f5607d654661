import sys
lines = sys.stdin.read().split("\n")
n, k = map(int, lines[0].split())
kinds = set(tuple(line.split()) for line in lines[1:n + 1])
good = "NO"
for p in kinds:
    for q in kinds:
        if all(x == "0" or y == "0" for x, y in zip(p, q)):
            good = "YES"
print(good)
