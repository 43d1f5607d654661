n = int(input())
a = list(map(int, input().split()))
if sum(a) != 0:
    print("YES")
    print(1)
    print(1, n)
elif n > 1 and a[0] != 0:
    print("YES")
    print(2)
    print(1, 1)
    print(2, n)
else:
    print("NO")
