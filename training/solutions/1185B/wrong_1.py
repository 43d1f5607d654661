from itertools import groupby
for _ in range(int(input())):
    a = [c for c, g in groupby(input().strip())]
    b = [c for c, g in groupby(input().strip())]
    print("YES" if a == b else "NO")
