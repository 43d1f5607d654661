import sys

data = sys.stdin.read().split()[1:]
history = {}
for i in range(0, len(data), 2):
    h = history.setdefault(data[i], [(0, -1)])
    h.append((h[-1][0] + int(data[i + 1]), i))
top = max(h[-1][0] for h in history.values())
winner = None
early = len(data)
for name, h in history.items():
    if h[-1][0] == top:
        first = min(i for v, i in h if v >= top)
        if first < early:
            winner, early = name, first
print(winner)
