n = int(input())
left = sum(map(int, input().split()))
x = y = 0
for b in map(int, input().split()):
    if b > x:
        x, y = b, x
    elif b > y:
        y = b
if x + y >= left:
    print("YES")
else:
    print("NO")
