for _ in range(int(input())):
    n = int(input())
    if n // 2 % 2:
        print("NO")
    else:
        h = n // 2
        a, b = [], []
        for i in range(1, h + 1):
            a.append(4 * i)
            b.append(4 * i - 1 if i <= h // 2 else 4 * i + 1)
        print("YES")
        print(*a + b)
