x = input().strip()
y = input().strip()
if y <= x:
    print(y)
else:
    print(-1)
