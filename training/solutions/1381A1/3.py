for _ in range(int(input())):
    n = int(input())
    a = input().strip() + "0"
    b = input().strip() + "0"
    p = [i for i in range(1, n + 1) if a[i] != a[i - 1]]
    q = [i for i in range(1, n + 1) if b[i] != b[i - 1]]
    ans = p + q[::-1]
    print(len(ans), *ans)
