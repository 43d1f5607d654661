n = int(input())
a = list(map(int, input().split()))
a.sort()
b = a[::2] + a[1::2][::-1]
if all(b[i] < b[i - 1] + b[i + 1 - n] for i in range(n)):
    print("YES")
    print(*b)
else:
    print("NO")
