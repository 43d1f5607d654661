input()
a = sorted(map(int, input().split()))
top = a.pop()
rest = sum(a)
if top > rest or (top + rest) % 2:
    print("NO")
else:
    print("YES")
