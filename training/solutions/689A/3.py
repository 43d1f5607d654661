n = int(input())
num = list(map(int, input().strip()))
x = [1 if d == 0 else (d - 1) % 3 for d in num]
y = [3 if d == 0 else (d - 1) // 3 for d in num]
def ok(a, b):
    for i in range(n):
        p, q = x[i] + a, y[i] + b
        if not (0 <= p < 3 and 0 <= q < 3 or (p, q) == (1, 3)):
            return False
    return True
if ok(1, 0) or ok(-1, 0) or ok(0, 1) or ok(0, -1):
    print("NO")
else:
    print("YES")
