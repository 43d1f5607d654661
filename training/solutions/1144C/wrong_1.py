n = int(input())
a = sorted(map(int, input().split()))
x = a[::2]
y = a[1::2][::-1]
if len(set(x)) < len(x) or len(set(y)) < len(y):
    print("NO")
else:
    print("YES")
    print(len(x))
    print(*x)
    print(len(y))
    print(*y[::-1])
