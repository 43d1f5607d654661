n = int(input())
if n % 2 == 0:
    print("NO")
else:
    a = [2 * i + 1 for i in range(n)]
    b = [2 * i + 2 for i in range(n)]
    print("YES")
    print(*a, *b)
