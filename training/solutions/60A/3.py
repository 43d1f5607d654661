import sys
d = sys.stdin.read().split()
n, m = int(d[0]), int(d[1])
left = [n + 1]
right = [0]
for i in range(2, len(d), 5):
    if d[i + 2] == "left":
        left.append(int(d[i + 4]))
    else:
        right.append(int(d[i + 4]))
ans = min(left) - max(right) - 1
if ans < 1:
    ans = -1
print(ans)
