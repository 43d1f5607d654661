a, b = input().strip().split(':')
start = max(2, int(max(a + b), 36) + 1)
res = [p for p in range(start, 37) if int(a, p) < 24 and int(b, p) < 60]
if not res:
    print(0)
elif res[-1] == 36:
    print(-1)
else:
    print(*res)
