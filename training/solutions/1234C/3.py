import sys
def flow(top, low):
    row = 0
    for pair in zip(top, low):
        curved = [p in "3456" for p in pair]
        if all(curved):
            row ^= 1
        elif curved[row]:
            return False
    return row == 1

t = sys.stdin.read().split()
for i in range(1, len(t), 3):
    print("YES" if flow(t[i + 1], t[i + 2]) else "NO")
