for _ in range(int(input())):
    n = int(input())
    if n % 4:
        print("NO")
        continue
    a = list(range(2, n + 1, 2))
    b = list(range(1, n, 2))
    b[-1] += n // 2
    print("YES")
    print(*a, *b)
