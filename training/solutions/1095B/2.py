n = int(input())
a = list(map(int, input().split()))
def f(b):
    return max(b) - min(b)
x = a[:]
x.remove(max(a))
y = a[:]
y.remove(min(a))
print(min(f(x), f(y)))
