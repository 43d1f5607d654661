a, b = input().strip().split(':')

def val(s, p):
    return sum(int(c, 36) * p ** i for i, c in enumerate(s[::-1]))

low = max(2, int(max(a + b), 36) + 1)
res = [p for p in range(low, 61) if val(a, p) < 24 and val(b, p) < 60]
if not res:
    print(0)
elif res[-1] == 60:
    print(-1)
else:
    print(*res)
