import sys
n, m, *rows = sys.stdin.read().split()
down = [sum(ch == "*" for ch in c) - 1 for c in zip(*rows)]
total = 0
for s in rows:
    k = s.count("*") - 1
    total += k * sum(d for d, ch in zip(down, s) if ch == "*")
print(total)
