n = int(input())
if n < 3:
    print("No")
else:
    print("Yes")
    print(1, n)
    print(n - 1, *range(1, n))
