n, m = map(int, input().split())
a = sorted(map(int, input().split()))
b = sorted(map(int, input().split()))
def top(x):
    return max(x[0] * b[0], x[0] * b[-1], x[-1] * b[0], x[-1] * b[-1])
print(min(top(a[1:]), top(a[:-1])))
