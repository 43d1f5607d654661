import sys
w, h, *a = sys.stdin.read().split()
w, h = int(w), int(h)
b = [[a[i // 2][j // 2] for i in range(2 * h)] for j in range(2 * w)]
for r in b:
    print(*r, sep="")
