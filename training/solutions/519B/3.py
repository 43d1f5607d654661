def f(a, b):
    a.sort()
    b.sort()
    for i in range(len(b)):
        if a[i] != b[i]:
            return a[i]
    return a[-1]

n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
c = list(map(int, input().split()))
print(f(a, b))
print(f(b, c))
