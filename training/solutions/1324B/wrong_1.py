for _ in range(int(input())):
    n = int(input())
    a = input().split()
    print("YES" if any(a[i] == a[i + 2] for i in range(n - 2)) else "NO")
