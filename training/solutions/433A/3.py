n = int(input())
a = sorted(map(int, input().split()), reverse=True)
x = y = 0
for w in a:
    if x <= y:
        x += w
    else:
        y += w
print("YES" if x == y else "NO")
