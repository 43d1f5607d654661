t = int(input())
for _ in range(t):
    n = int(input())
    if n <= 30:
        print("NO")
    elif n in [36, 40, 44]:
        print("YES")
        print(n - 31, 6, 10, 15)
    else:
        print("YES")
        print(n - 30, 6, 10, 14)
