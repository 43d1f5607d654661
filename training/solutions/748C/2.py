n = int(input())
path = input().strip()
dx = dy = 0
points = 0
for c in path:
    x = (c == 'R') - (c == 'L')
    y = (c == 'U') - (c == 'D')
    if x and dx == -x or y and dy == -y:
        points += 1
        dx = dy = 0
    dx = dx or x
    dy = dy or y
print(points + 1)
