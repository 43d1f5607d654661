n, a = map(int, input().split())
x = sorted(map(int, input().split()))

def cost(l, r):
    return r - l + min(abs(a - l), abs(a - r))

if n == 1:
    print(0)
else:
    print(min(cost(x[0], x[-2]), cost(x[1], x[-1])))
