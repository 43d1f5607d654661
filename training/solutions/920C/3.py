import sys
data = sys.stdin.read().split()
n = int(data[0])
a = [int(x) - 1 for x in data[1:n + 1]]
wall = [0]
for c in data[n + 1]:
    wall.append(wall[-1] + (c == '0'))
print("YES" if all(wall[i] == wall[x] for i, x in enumerate(a)) else "NO")
