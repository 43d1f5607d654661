for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print("YES" if a.index(1) < a.index(n) else "NO")
