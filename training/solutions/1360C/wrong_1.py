for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    o = sum(x % 2 for x in a)
    print("YES" if o % 2 == 0 or any(abs(a[i] - a[i + 1]) == 1 for i in range(n - 1)) else "NO")
