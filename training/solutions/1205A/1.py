n = int(input())
if n % 2 == 0:
    print("NO")
else:
    a = [0] * (2 * n)
    x = 1
    for i in range(n):
        if i % 2 == 0:
            a[i] = x
            a[i + n] = x + 1
        else:
            a[i] = x + 1
            a[i + n] = x
        x += 2
    print("YES")
    print(*a)
