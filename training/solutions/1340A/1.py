for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    ok = all(p[i + 1] <= p[i] + 1 for i in range(n - 1))
    print("Yes" if ok else "No")
